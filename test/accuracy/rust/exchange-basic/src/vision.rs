use reqwest::Client;
use serde::Deserialize;

#[derive(Deserialize)]
struct TokenResponse {
    access_token: String,
}

pub struct Vision {
    client: Client,
    id: String,
    secret: String,
}

impl Vision {
    async fn token(&self) -> anyhow::Result<String> {
        let response: TokenResponse = self
            .client
            .post("https://api.clarifai.com/v2/token")
            .basic_auth(&self.id, Some(&self.secret))
            .body("grant_type=client_credentials")
            .send()
            .await?
            .json()
            .await?;
        Ok(response.access_token)
    }

    pub async fn predict(&self, model: &str, body: String) -> anyhow::Result<String> {
        let token = self.token().await?;
        let response = self
            .client
            .post(format!("https://api.clarifai.com/v2/models/{}/outputs", model))
            .bearer_auth(&token)
            .body(body)
            .send()
            .await?;
        Ok(response.text().await?)
    }
}
