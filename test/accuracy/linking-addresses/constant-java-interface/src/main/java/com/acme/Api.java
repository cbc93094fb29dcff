package com.acme;

interface Api {
    String HOST = "https://api.clarifai.com";
    String OUTPUTS = HOST + "/v2/models/aaa03c23b3724a16a56b629203edc62c/outputs";
}
