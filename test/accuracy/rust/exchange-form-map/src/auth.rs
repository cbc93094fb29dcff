use std::collections::HashMap;

const HOST: &str = "https://api.clarifai.com";

pub fn authenticate(id: &str, secret: &str) -> Result<String, reqwest::Error> {
    let mut params = HashMap::new();
    params.insert("grant_type", "client_credentials");
    params.insert("client_id", id);
    params.insert("client_secret", secret);
    let client = reqwest::blocking::Client::new();
    let response = client.post(&format!("{}/v1/token/", HOST)).form(&params).send()?;
    response.text()
}
