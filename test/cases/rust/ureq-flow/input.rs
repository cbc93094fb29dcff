pub fn concepts() -> Result<String, ureq::Error> {
    let token = std::env::var("CLARIFAI_ACCESS_TOKEN").unwrap();
    let body = ureq::get("https://api.clarifai.com/v2/concepts")
        .set("Authorization", &format!("Bearer {}", token))
        .call()?
        .into_string()?;
    Ok(body)
}
