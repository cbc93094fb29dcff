package clarifai2.api;

public interface ClarifaiClient {}
