use std::env;
use std::process;

use clarifai::Clarifai;

fn main() {
    dotenv::dotenv().ok();
    let client = match Clarifai::new(
        &env::var("CLARIFAI_CLIENT_ID").unwrap(),
        &env::var("CLARIFAI_CLIENT_SECRET").unwrap(),
    ) {
        Ok(client) => client,
        Err(error) => {
            eprintln!("{:?}", error);
            process::exit(1);
        }
    };
    drop(client);
}
