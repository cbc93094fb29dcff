pub fn concepts(client: &reqwest::blocking::Client) -> reqwest::Result<String> {
    client
        .get("https://api.clarifai.com/v2/concepts")
        .header(reqwest::header::AUTHORIZATION, format!("Key {}", std::env::var("CLARIFAI_API_KEY").expect("CLARIFAI_API_KEY is not set")))
        .send()?
        .text()
}
