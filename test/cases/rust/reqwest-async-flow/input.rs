use serde_json::Value;

pub async fn inputs(client: reqwest::Client) -> reqwest::Result<String> {
    let form = [
        ("grant_type", "client_credentials".to_string()),
        ("client_id", std::env::var("CLARIFAI_CLIENT_ID").unwrap()),
        ("client_secret", std::env::var("CLARIFAI_CLIENT_SECRET").unwrap()),
    ];
    let answer = client.post("https://api.clarifai.com/v2/token").form(&form).send().await?;
    let grant: Value = answer.json().await?;
    let token = grant["access_token"].as_str().unwrap();
    client.get("https://api.clarifai.com/v2/inputs").bearer_auth(token).send().await?.text().await
}
