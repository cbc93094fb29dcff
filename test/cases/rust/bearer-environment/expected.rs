use std::env;

use reqwest::header::{HeaderMap, AUTHORIZATION};

fn formatted() -> HeaderMap {
    let mut headers = HeaderMap::new();
    headers.insert(AUTHORIZATION, format!("Key {}", env::var("CLARIFAI_API_KEY").expect("CLARIFAI_API_KEY is missing")).parse().unwrap());
    headers
}

fn inline(client: &reqwest::blocking::Client) {
    client
        .get("https://api.clarifai.com/v2/inputs")
        .header("Authorization", format!("Key {}", env::var("CLARIFAI_API_KEY").unwrap()))
        .send();
}

fn guarded(client: &reqwest::blocking::Client) {
    if let Ok(token) = env::var("CLARIFAI_ACCESS_TOKEN") {
        client.get("https://api.clarifai.com/v2/models").header("Authorization", format!("Key {}", env::var("CLARIFAI_API_KEY").expect("CLARIFAI_API_KEY is not set"))).send();
    }
}

fn joined(client: &reqwest::blocking::Client) {
    client
        .get("https://api.clarifai.com/v2/models")
        .header("Authorization", format!("Key {}", env::var("CLARIFAI_API_KEY").unwrap()))
        .send();
}
