package com.acme;

import org.springframework.cloud.openfeign.FeignClient;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;

@FeignClient(name = "gateway", url = "${gateway.url}")
public interface GatewayClient {
    @PostMapping("/v1/clarifai/labels")
    String labels(@RequestHeader("Authorization") String bearer, String body);
}
