package com.acme.tagger;

import clarifai2.api.*;

public class Tagger {
	private static final String ID = "EXAMPLEclientid0000000000000000000000001";
	private static final String SECRET = "EXAMPLEclientsecret000000000000000000001";

	ClarifaiClient client() {
		return new ClarifaiBuilder(ID, SECRET).buildSync();
	}
}
