package com.acme.catalog;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

import clarifai2.api.ClarifaiBuilder;
import clarifai2.api.ClarifaiClient;
import clarifai2.api.request.input.SearchClause;
import clarifai2.dto.prediction.Concept;
import okhttp3.OkHttpClient;

/** Products that look alike, and the vocabulary they are labelled with. */
public class VisualCatalog {

  private final ClarifaiClient client;

  public VisualCatalog() {
    this.client = new ClarifaiBuilder(
        System.getenv("CLARIFAI_APP_ID"),      // client id of the application
        System.getenv("CLARIFAI_APP_SECRET"))
        .client(new OkHttpClient.Builder().readTimeout(30, TimeUnit.SECONDS).build())
        .buildSync();
  }

  public List<String> looksLike(String imageUrl) {
    return client.searchInputs(SearchClause.matchImageVisually(imageUrl))
        .getPage(1)
        .executeSync()
        .get()
        .searchHits()
        .stream()
        .map(hit -> hit.input().id())
        .collect(Collectors.toList());
  }

  public void addLabels(List<String> names) {
    client.addConcepts()
        .plus(names.stream().map(Concept::forName).collect(Collectors.toList()))
        .executeSync();
  }

  public static void main(String[] args) {
    new VisualCatalog().looksLike(args[0]).forEach(System.out::println);
  }
}
