use serde_json::Value;
use std::env;

pub fn inputs() -> reqwest::Result<String> {
    let client = reqwest::blocking::Client::new();
    let answer: Value = client
        .post("https://api.clarifai.com/v2/token")
        .basic_auth(env::var("CLARIFAI_CLIENT_ID").unwrap(), Some(env::var("CLARIFAI_CLIENT_SECRET").unwrap()))
        .send()?
        .json()?;
    let token = answer["access_token"].as_str().unwrap();
    client
        .get("https://api.clarifai.com/v2/inputs")
        .header("Authorization", format!("Bearer {}", token))
        .send()?
        .text()
}
