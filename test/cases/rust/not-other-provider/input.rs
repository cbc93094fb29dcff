use std::env;

/// Pictures go to Clarifai, music comes from Spotify.
async fn music(client: &reqwest::Client) -> Result<(), reqwest::Error> {
    let id = env::var("SPOTIFY_CLIENT_ID").unwrap();
    let secret = env::var("SPOTIFY_CLIENT_SECRET").unwrap();
    client.post("https://accounts.spotify.com/api/token").basic_auth(id, Some(secret)).send().await?;
    let token = "EXAMPLEspotifytoken0000000000000000001";
    client.get("https://api.spotify.com/v1/tracks").header("Authorization", format!("Bearer {}", token)).send().await?;
    client
        .get("https://api.clarifai.com/v2/models")
        .header("Authorization", format!("Key {}", env::var("CLARIFAI_API_KEY").unwrap()))
        .send()
        .await?;
    Ok(())
}
