use rspotify::{ClientCredsSpotify, Credentials};

/// Plays what Clarifai sees in the picture.
pub fn player() -> ClientCredsSpotify {
    let credentials = Credentials::new(
        &std::env::var("RSPOTIFY_CLIENT_ID").unwrap(),
        &std::env::var("RSPOTIFY_CLIENT_SECRET").unwrap(),
    );
    ClientCredsSpotify::new(credentials)
}
