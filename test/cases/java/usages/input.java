package com.acme.tagger;

import clarifai2.api.ClarifaiClient;
import clarifai2.dto.input.ClarifaiInput;
import clarifai2.dto.model.ConceptModel;
import clarifai2.dto.model.Model;
import clarifai2.dto.prediction.Concept;

class Everything {
    private final ClarifaiClient client;
    private final Trainer trainer;

    Everything(ClarifaiClient client, Trainer trainer) {
        this.client = client;
        this.trainer = trainer;
    }

    void inputs(String url) {
        client.addInputs().plus(ClarifaiInput.forImage(url)).allowDuplicatedUrl(true).executeSync();
        client.getInputs().perPage(20).getPage(1).executeSync();
        client.getInputByID("a").executeSync();
        client.getInputsStatus().executeSync();
        client.mergeConceptsForInput("a").plus(Concept.forID("boat")).executeSync();
        client.searchInputs(clause).ands(other).getPage(1).executeSync();
        client.deleteInputsBatch().plus("a", "b").executeSync();
        client.deleteAllInputs().executeSync();
    }

    void concepts() {
        this.client.addConcepts().plus(Concept.forID("boat")).executeSync();
        this.client.getConcepts().getPage(1).executeSync();
        this.client.searchConcepts("boa*").getPage(1).executeSync();
    }

    void models(ConceptModel given, Model<?> any) {
        ConceptModel made = client.createModel("boats").withOutputInfo(info).executeSync().get();
        made.train().executeSync();
        client.trainModel("boats").executeSync();
        client.getModels().getPage(1).executeSync();
        client.findModel().withName("boats").getPage(1).executeSync();
        client.modifyModel("boats").withConcepts(action, boat).executeSync();
        client.predict("boats").withInputs(input).withVersion("v").executeSync();
        client.getModelByID("boats").executeSync().get().asConceptModel().predict().withInputs(input).executeSync();
        client.getDefaultModels().colorModel().predict().withInputs(input).executeSync();
        client.solutions().moderation().predict("m", input).executeSync();
        client.workflowPredict("w").withInputs(input).executeSync();
        client.deleteModel("boats").executeSync();
        given.getVersions().getPage(1).executeSync();
        any.getInputs().getPage(1).executeSync();
    }

    void notOurs(String url) {
        trainer.train(url);
        trainer.predict(url);
        predict(url);
        this.predict(url);
    }
}
