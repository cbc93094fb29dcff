fn tag(token: &str, picture: &str) -> String {
    let url = format!("https://api.clarifai.com/v1/tag/?url={}&access_token={}", picture, token);
    reqwest::blocking::get(&url).unwrap().text().unwrap()
}

fn info(client: &reqwest::blocking::Client) {
    client.get("https://api.clarifai.com/v1/info").query(&[("access_token", "none")]).send();
}
