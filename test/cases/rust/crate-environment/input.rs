use std::env;

use clarifai::{Clarifai, TagResult};

fn tags(urls: &Vec<&str>) -> Vec<TagResult> {
    let id = env::var("CLARIFAI_CLIENT_ID").expect("CLARIFAI_CLIENT_ID must be set");
    let secret = env::var("CLARIFAI_CLIENT_SECRET").unwrap_or_default();
    let mut client = Clarifai::new(
        &id,     // client id
        &secret, // client secret
    )
    .unwrap();
    client.tag(urls).unwrap()
}
