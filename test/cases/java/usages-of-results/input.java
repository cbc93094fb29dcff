import clarifai2.api.*;
import clarifai2.dto.model.*;
class Results {
    final String clientId = "";
    final String clientSecret = "";
    final ClarifaiClient client;
    public Results() {
        client = new ClarifaiBuilder(clientId, clientSecret).buildSync();
        client.getToken();
    }
    ClarifaiClient get() { final ClarifaiClient client = this.client; return client; }
    void a(App app) {
        app.getClarifaiClient().getDefaultModels().generalModel().predict();
        get().addInputs();
        Model<?> m = client.getDefaultModels().generalModel();
        m.predict();
        new AsyncTask<Void, Void, String>() {
            @Override protected String doInBackground(Void... v) {
                return client.getModelByID("x").executeSync().get().toString();
            }
        }.execute();
        list.forEach(x -> client.deleteInput(x).executeSync());
        Runnable r = () -> client.deleteModel("x");
        ((ConceptModel) client.getModels().getPage(1).executeSync().get().get(0)).predict();
        client.getModelByID("a").executeAsync(model -> model.train(), error -> {});
        client.createModel("b").executeSync().get().train().executeSync();
    }
}
