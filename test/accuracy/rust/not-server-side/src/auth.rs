//! Sessions of the ClarifAI desktop app.
use axum::http::HeaderMap;

pub fn bearer(headers: &HeaderMap) -> Option<&str> {
    headers.get("Authorization")?.to_str().ok()?.strip_prefix("Bearer ")
}

pub fn challenge() -> (&'static str, &'static str) {
    ("WWW-Authenticate", "Bearer realm=\"clarifai\"")
}
