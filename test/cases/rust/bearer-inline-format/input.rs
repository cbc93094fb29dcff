pub fn concepts(client: &reqwest::blocking::Client) -> reqwest::Result<String> {
    let token = std::env::var("CLARIFAI_TOKEN").expect("CLARIFAI_TOKEN is not set");
    client
        .get("https://api.clarifai.com/v2/concepts")
        .header(reqwest::header::AUTHORIZATION, format!("Bearer {token}"))
        .send()?
        .text()
}
