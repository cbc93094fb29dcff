use std::env;

/// A gateway to several models.
pub async fn complete(client: &reqwest::Client, body: String) -> reqwest::Result<String> {
    let base = "https://api.clarifai.com/v2/ext/openai/v1";
    let url = format!("{}/chat/completions", base);
    let key = env::var("CLARIFAI_PAT").unwrap();
    client.post(url).header("Authorization", format!("Key {}", key)).body(body.clone()).send().await?;
    let token = env::var("OPENAI_API_KEY").unwrap();
    client
        .post("https://api.openai.com/v1/chat/completions")
        .bearer_auth(token)
        .body(body)
        .send()
        .await?
        .text()
        .await
}
