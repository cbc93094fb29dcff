use clarifai as vision;
use clarifai::Clarifai as Client;

fn both(id: &str, secret: &str) {
    let _one = try!(clarifai::Clarifai::new(env!("CLARIFAI_CLIENT_ID"), env!("CLARIFAI_CLIENT_SECRET")));
    let _two = Client::new(id, secret);
    let _three = vision::version();
}
