public class Constants {
    public interface CLARIFAI {
        String APP_ID = "EXAMPLEclientid0000000000000000000000001";
        String APP_SECRET = "EXAMPLEsecret000000000000000000000000001";
    }
    public interface PARSE { String APP_ID = "3reP"; String CLIENT_KEY = "x"; }
}
