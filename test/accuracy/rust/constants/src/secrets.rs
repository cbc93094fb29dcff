/// Taken over from the prototype.
pub const CLARIFAI_CLIENT_ID: &str = "EXAMPLEclientid0000000000000000000000001";
pub static CLARIFAI_CLIENT_SECRET: &'static str = "EXAMPLEclientsecret000000000000000000001";
pub const MODEL: &str = "aaa03c23b3724a16a56b629203edc62c";
