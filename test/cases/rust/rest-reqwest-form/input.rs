use std::collections::HashMap;

const API: &str = "https://api.clarifai.com";

fn listed(client: &reqwest::blocking::Client, id: &str, secret: &str) {
    let url = format!("{}/v1/token/", API);
    client
        .post(&url)
        .form(&[("client_id", id), ("client_secret", secret), ("grant_type", "client_credentials")])
        .send();
}

fn mapped(client: &reqwest::blocking::Client, id: String, secret: String) {
    let mut params = HashMap::new();
    params.insert("client_id", id);
    params.insert("client_secret", secret);
    client.post(format!("{API}/v2/token")).form(&params).send();
}

fn written(client: &reqwest::blocking::Client, id: &str, secret: &str) {
    let body = format!("grant_type=client_credentials&client_id={}&client_secret={}", id, secret);
    client.post("https://api.clarifai.com/v1/token/").body(body).send();
}

fn json(client: &reqwest::blocking::Client, id: &str, secret: &str) {
    let body = json!({ "client_id": id, "client_secret": secret });
    client.post("https://api.clarifai.com/v2/token").json(&body).send();
}
