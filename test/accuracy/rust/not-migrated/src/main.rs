use std::env;

#[tokio::main]
async fn main() -> Result<(), reqwest::Error> {
    let key = env::var("CLARIFAI_API_KEY").expect("CLARIFAI_API_KEY");
    let pat = env::var("CLARIFAI_PAT").unwrap_or_default();
    let client = reqwest::Client::new();
    for secret in [key, pat] {
        client
            .post("https://api.clarifai.com/v2/models/general-image-recognition/outputs")
            .header("Authorization", format!("Key {}", secret))
            .send()
            .await?;
    }
    Ok(())
}
