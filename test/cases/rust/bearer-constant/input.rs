const TOKEN: &str = "EXAMPLEtoken000000000000000001";

pub async fn concepts() -> reqwest::Result<String> {
    let client = reqwest::Client::new();
    client
        .get("https://api.clarifai.com/v2/concepts")
        .header("Authorization", format!("Bearer {}", TOKEN))
        .send()
        .await?
        .text()
        .await
}
