package com.acme;

/** Labels come from Clarifai, through our own gateway. */
public class Labels {
    private final GatewayClient gateway;
    private final SessionService session;

    public Labels(GatewayClient gateway, SessionService session) {
        this.gateway = gateway;
        this.session = session;
    }

    public String of(String body) {
        return gateway.labels("Bearer " + session.jwt(), body);
    }
}
