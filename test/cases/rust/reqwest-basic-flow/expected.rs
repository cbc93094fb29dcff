use serde_json::Value;
use std::env;

pub fn inputs() -> reqwest::Result<String> {
    let client = reqwest::blocking::Client::new();
    client
        .get("https://api.clarifai.com/v2/inputs")
        .header("Authorization", format!("Key {}", env::var("CLARIFAI_API_KEY").unwrap()))
        .send()?
        .text()
}
