pub fn url(picture: &str, token: &str) -> String {
    format!("https://api.clarifai.com/v1/tag/?url={}&access_token={}", picture, token)
}
