var tokenAddress = "https://Exampleclientid_000000-00000000000000001:Examplesecret_0000000-000000000000000001@api.clarifai.com/v1/token/";
var tokenBody = "grant_type=client_credentials";
