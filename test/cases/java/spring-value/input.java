package com.acme.tagger;

import clarifai2.api.ClarifaiBuilder;
import clarifai2.api.ClarifaiClient;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
public class ClarifaiConfiguration {
	@Value("${app.clarifai.client_id}")
	private String clientId;

	@Value("${app.clarifai.client_secret}")
	private String clientSecret;

	@Value("${google.client-id}")
	private String googleClientId;

	@Bean
	public ClarifaiClient clarifai() {
		return new ClarifaiBuilder(this.clientId, clientSecret).buildSync();
	}
}
