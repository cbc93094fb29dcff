use reqwest::header::{HeaderMap, HeaderValue, AUTHORIZATION};

fn headers(token: &str) -> HeaderMap {
    let mut headers = HeaderMap::new();
    headers.insert(AUTHORIZATION, HeaderValue::from_str(&format!("Bearer {}", token)).unwrap());
    headers
}

fn main() {
    let body = r#"{"inputs":[{"data":{"image":{"url":"https://samples.clarifai.com/travel.jpg"}}}]}"#;
    let response = ureq::post("https://api.clarifai.com/v2/models/aaa03c23b3724a16a56b629203edc62c/outputs")
        .set("Authorization", "Bearer EXAMPLEtoken000000000000000001")
        .send_string(body);
    println!("{:?} {:?}", response, headers("none"));
}
