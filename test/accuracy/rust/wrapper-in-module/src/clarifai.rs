use std::error::Error;

pub struct ClarifaiClient {
    client_id: String,
    client_secret: String,
}

impl ClarifaiClient {
    pub fn new(client_id: &str, client_secret: &str) -> Self {
        ClarifaiClient {
            client_id: client_id.to_owned(),
            client_secret: client_secret.to_owned(),
        }
    }

    pub fn token(&self) -> Result<String, Box<dyn Error>> {
        let response = reqwest::blocking::Client::new()
            .post("https://api.clarifai.com/v2/token")
            .basic_auth(self.client_id.clone(), Some(self.client_secret.clone()))
            .send()?;
        Ok(response.text()?)
    }
}
