namespace Acme
{
    public static class Secrets
    {
        public const string Id = "EXAMPLEclientid0000000000000000000000001";
        public const string Secret = "EXAMPLEclientsecret000000000000000000001";
    }
}
