use std::env;

pub fn concepts() -> reqwest::Result<String> {
    reqwest::blocking::Client::new()
        .get("https://api.clarifai.com/v2/concepts")
        .header("Authorization", format!("Key {}", env::var("CLARIFAI_API_KEY").unwrap()))
        .send()?
        .text()
}
