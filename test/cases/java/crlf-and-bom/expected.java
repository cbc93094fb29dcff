package com.acme.tagger;

import clarifai2.api.*;

public class Tagger {
	ClarifaiClient client() {
		return new ClarifaiBuilder(System.getenv("CLARIFAI_API_KEY")).buildSync();
	}
}
