extern crate clarifai;

use clarifai::Clarifai;

const CLIENT_ID: &'static str = "EXAMPLEclientid0000000000000000000000001";
const CLIENT_SECRET: &str = "EXAMPLEclientsecret000000000000000000001";

fn main() {
    let mut client = Clarifai::new(CLIENT_ID, CLIENT_SECRET).unwrap();
    let urls = vec!["https://samples.clarifai.com/metro-north.jpg"];
    println!("{:#?}", client.tag(&urls).unwrap());
}
