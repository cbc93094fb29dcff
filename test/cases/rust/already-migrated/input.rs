use std::env;

fn models(client: &reqwest::blocking::Client) {
    client
        .get("https://api.clarifai.com/v2/models")
        .header("Authorization", format!("Key {}", env::var("CLARIFAI_API_KEY").unwrap()))
        .send();
}
