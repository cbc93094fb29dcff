package com.acme.tagger;

import com.clarifai.api.ClarifaiClient;
import com.clarifai.api.FeedbackRequest;
import com.clarifai.api.RecognitionRequest;

class Tagger {
  private final ClarifaiClient clarifai = new ClarifaiClient(System.getenv("CLARIFAI_APP_ID"), System.getenv("CLARIFAI_APP_SECRET"));

  void tag(byte[] jpegBytes) {
    clarifai.recognize(new RecognitionRequest(jpegBytes));
    clarifai.recognize(new RecognitionRequest("https://samples.example/1.jpg"));
    clarifai.sendFeedback(new FeedbackRequest().setDocIds("a").addTags("dog"));
    clarifai.getInfo();
  }
}
