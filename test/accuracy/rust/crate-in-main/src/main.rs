extern crate clarifai;

use clarifai::Clarifai;

fn main() {
    let mut client = Clarifai::new("EXAMPLEclientid0000000000000000000000001",
                                   "EXAMPLEclientsecret000000000000000000001").unwrap();
    let urls = vec!["https://samples.clarifai.com/metro-north.jpg"];
    for tag in client.tag(&urls).unwrap() {
        println!("{:?}", tag);
    }
}
