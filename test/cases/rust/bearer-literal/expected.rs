fn text() {
    ureq::get("https://api.clarifai.com/v2/models")
        .set("Authorization", "Bearer EXAMPLEtoken000000000000000001")
        .call();
}

fn constant(client: &reqwest::blocking::Client) {
    client
        .get("https://api.clarifai.com/v2/models")
        .header("Authorization", format!("Key {}", std::env::var("CLARIFAI_API_KEY").expect("CLARIFAI_API_KEY is not set")))
        .send();
}
