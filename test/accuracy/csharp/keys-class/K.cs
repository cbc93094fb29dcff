public static class ClarifaiKeys { public const string ClientId = "EXAMPLEclientid0000000000000000000000001"; public const string ClientSecret = "EXAMPLEsecret000000000000000000000000001"; }
