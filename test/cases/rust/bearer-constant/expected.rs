pub async fn concepts() -> reqwest::Result<String> {
    let client = reqwest::Client::new();
    client
        .get("https://api.clarifai.com/v2/concepts")
        .header("Authorization", format!("Key {}", std::env::var("CLARIFAI_API_KEY").expect("CLARIFAI_API_KEY is not set")))
        .send()
        .await?
        .text()
        .await
}
