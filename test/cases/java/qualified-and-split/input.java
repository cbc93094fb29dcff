public class Main {
    public static void main(String[] args) {
        clarifai2.api.ClarifaiClient first = new clarifai2.api.ClarifaiBuilder("EXAMPLEclientid0000000000000000000000001", "EXAMPLEclientsecret000000000000000000001").buildSync();
        first.getInputs().getPage(1).executeSync();

        clarifai2.api.ClarifaiClient second = new
            ClarifaiBuilder(
                "EXAMPLEclientid0000000000000000000000002", // id
                "EXAMPLEclientsecret000000000000000000002" // secret
            )
            .buildSync();
        second.close();
    }
}
