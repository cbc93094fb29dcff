use std::env;

pub fn concepts() -> reqwest::Result<String> {
    reqwest::blocking::Client::new()
        .get("https://api.clarifai.com/v2/concepts")
        .bearer_auth(env::var("CLARIFAI_ACCESS_TOKEN").unwrap())
        .send()?
        .text()
}
