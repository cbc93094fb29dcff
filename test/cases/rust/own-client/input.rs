mod clarifai_client;

use clarifai_client::ClarifaiClient;

fn main() {
    dotenv::dotenv().ok();
    let client = ClarifaiClient::new(
        dotenv::var("CLARIFAI_CLIENT_ID").unwrap(),
        dotenv::var("CLARIFAI_CLIENT_SECRET").unwrap(),
    );
    client.run();
}
