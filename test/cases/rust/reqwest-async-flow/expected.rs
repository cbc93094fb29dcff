use serde_json::Value;

pub async fn inputs(client: reqwest::Client) -> reqwest::Result<String> {
    client.get("https://api.clarifai.com/v2/inputs").header("Authorization", format!("Key {}", std::env::var("CLARIFAI_API_KEY").unwrap())).send().await?.text().await
}
