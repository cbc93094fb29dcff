pub fn concepts() -> Result<String, ureq::Error> {
    let body = ureq::get("https://api.clarifai.com/v2/concepts")
        .set("Authorization", &format!("Key {}", std::env::var("CLARIFAI_API_KEY").unwrap()))
        .call()?
        .into_string()?;
    Ok(body)
}
