public class Main {
    public static void main(String[] args) {
        clarifai2.api.ClarifaiClient first = new clarifai2.api.ClarifaiBuilder(System.getenv("CLARIFAI_API_KEY")).buildSync();
        first.getInputs().getPage(1).executeSync();

        clarifai2.api.ClarifaiClient second = new
            ClarifaiBuilder(System.getenv("CLARIFAI_API_KEY"))
            .buildSync();
        second.close();
    }
}
