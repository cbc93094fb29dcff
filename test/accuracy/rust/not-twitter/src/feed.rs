use egg_mode::{KeyPair, Token};

const CONSUMER: &str = "EXAMPLEtwitterkey000000000000000000000001";
const CONSUMER_SECRET: &str = "EXAMPLEtwittersecret00000000000000000001";

/// Pictures are handed to clarifai::Tagger, which has its own key.
pub async fn token() -> Token {
    let pair = KeyPair::new(CONSUMER, CONSUMER_SECRET);
    egg_mode::auth::bearer_token(&pair).await.unwrap()
}

pub fn raw(client: &reqwest::Client, token: &str) -> reqwest::RequestBuilder {
    client.get("https://api.twitter.com/2/tweets").header("Authorization", format!("Bearer {}", token))
}
