use lazy_static::lazy_static;
use std::env;

lazy_static! {
    pub static ref CLARIFAI_ID: String = env::var("CLARIFAI_CLIENT_ID").expect("CLARIFAI_CLIENT_ID is not set");
    pub static ref CLARIFAI_SECRET: String = env::var("CLARIFAI_CLIENT_SECRET").unwrap();
}
