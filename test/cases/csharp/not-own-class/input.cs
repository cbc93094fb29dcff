namespace Acme.Vision
{
    public class ClarifaiClient
    {
        public ClarifaiClient(string left, string right)
        {
        }

        public static ClarifaiClient Make()
        {
            return new ClarifaiClient("EXAMPLEclientid0000000000000000000000001", "EXAMPLEclientsecret000000000000000000001");
        }
    }
}
