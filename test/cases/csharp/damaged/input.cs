using Clarifai.API;

class Tagger
{
    object Client()
    {
        return new ClarifaiClient("EXAMPLEclientid0000000000000000000000001", "EXAMPLEclientsecret000000000000000000001";
    }

    <API_ID> = ;
