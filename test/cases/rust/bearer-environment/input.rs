use std::env;

use reqwest::header::{HeaderMap, AUTHORIZATION};

fn formatted() -> HeaderMap {
    let token = env::var("CLARIFAI_ACCESS_TOKEN").expect("CLARIFAI_ACCESS_TOKEN is missing");
    let mut headers = HeaderMap::new();
    headers.insert(AUTHORIZATION, format!("Bearer {}", token).parse().unwrap());
    headers
}

fn inline(client: &reqwest::blocking::Client) {
    let token = env::var("CLARIFAI_ACCESS_TOKEN").unwrap();
    client
        .get("https://api.clarifai.com/v2/inputs")
        .header("Authorization", format!("Bearer {token}"))
        .send();
}

fn guarded(client: &reqwest::blocking::Client) {
    if let Ok(token) = env::var("CLARIFAI_ACCESS_TOKEN") {
        client.get("https://api.clarifai.com/v2/models").bearer_auth(token).send();
    }
}

fn joined(client: &reqwest::blocking::Client) {
    client
        .get("https://api.clarifai.com/v2/models")
        .header("Authorization", "Bearer ".to_owned() + &env::var("CLARIFAI_ACCESS_TOKEN").unwrap())
        .send();
}
