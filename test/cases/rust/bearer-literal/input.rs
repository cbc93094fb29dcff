const TOKEN: &str = "EXAMPLEtoken000000000000000001";

fn text() {
    ureq::get("https://api.clarifai.com/v2/models")
        .set("Authorization", "Bearer EXAMPLEtoken000000000000000001")
        .call();
}

fn constant(client: &reqwest::blocking::Client) {
    client
        .get("https://api.clarifai.com/v2/models")
        .header("Authorization", format!("Bearer {}", TOKEN))
        .send();
}
