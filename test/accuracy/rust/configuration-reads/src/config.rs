use std::env;

pub struct Config {
    pub clarifai_id: String,
    pub clarifai_secret: String,
    pub port: u16,
}

impl Config {
    pub fn load() -> Result<Self, env::VarError> {
        Ok(Config {
            clarifai_id: env::var("CLARIFAI_ID")?,
            clarifai_secret: env::var("CLARIFAI_SECRET").unwrap_or_else(|_| String::new()),
            port: env::var("PORT").ok().and_then(|p| p.parse().ok()).unwrap_or(8080),
        })
    }
}
