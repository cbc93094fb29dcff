use std::process::Command;

pub fn curl(id: &str, secret: &str) {
    let pair = format!("{}:{}", id, secret);
    Command::new("curl").args(&["-u", &pair, "https://api.clarifai.com/v2/token"]).output().unwrap();
}

pub async fn surf(id: &str, secret: &str) -> surf::Result<String> {
    let basic = format!("Basic {}", base64::encode(format!("{}:{}", id, secret)));
    surf::post("https://api.clarifai.com/v2/token").header("Authorization", basic).recv_string().await
}

pub fn models(token: &str) -> isahc::Request<()> {
    isahc::Request::get("https://api.clarifai.com/v2/models")
        .header("Authorization", "Bearer ".to_string() + token)
        .body(())
        .unwrap()
}
