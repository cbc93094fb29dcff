use serde_json::Value;
use std::env;

fn token(client: &reqwest::blocking::Client) -> reqwest::Result<String> {
    let answer: Value = client
        .post("https://api.clarifai.com/v2/token")
        .basic_auth(env::var("CLARIFAI_CLIENT_ID").unwrap(), env::var("CLARIFAI_CLIENT_SECRET").ok())
        .send()?
        .json()?;
    Ok(answer["access_token"].as_str().unwrap().to_string())
}

pub fn inputs(client: &reqwest::blocking::Client) -> reqwest::Result<String> {
    let token = token(client)?;
    client.get("https://api.clarifai.com/v2/inputs").bearer_auth(token).send()?.text()
}
