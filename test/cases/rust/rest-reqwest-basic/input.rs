use std::env;

use serde::Deserialize;

#[derive(Deserialize)]
struct Token {
    access_token: String,
}

async fn token(client: &reqwest::Client) -> Result<String, reqwest::Error> {
    let answer = client
        .post("https://api.clarifai.com/v2/token")
        .basic_auth(env::var("CLARIFAI_ID").unwrap(), Some(env::var("CLARIFAI_SECRET").unwrap()))
        .form(&[("grant_type", "client_credentials")])
        .send()
        .await?
        .json::<Token>()
        .await?;
    Ok(answer.access_token)
}

async fn models(client: &reqwest::Client, token: &str) -> Result<String, reqwest::Error> {
    client
        .get("https://api.clarifai.com/v2/models")
        .bearer_auth(token)
        .send()
        .await?
        .text()
        .await
}
