use clap::Parser;

#[derive(Parser)]
struct Args {
    #[arg(long, env = "CLARIFAI_CLIENT_ID")]
    id: String,
    #[arg(long, env = "CLARIFAI_CLIENT_SECRET", hide_env_values = true)]
    secret: String,
}

#[derive(Envconfig)]
struct Settings {
    #[envconfig(from = "CLARIFAI_ACCESS_TOKEN")]
    token: String,
}

fn id() -> Option<String> {
    match std::env::var("CLARIFAI_CLIENT_ID") {
        Ok(id) => Some(id),
        Err(_) => option_env!("CLARIFAI_CLIENT_SECRET").map(String::from),
    }
}

static CLARIFAI_CLIENT_SECRET: &str = r"EXAMPLEclientsecret000000000000000000001";
