use structopt::StructOpt;

#[derive(StructOpt)]
pub struct Args {
    /// Where to listen
    #[structopt(long, env = "BIND", default_value = "127.0.0.1:80")]
    pub bind: String,
    #[structopt(long, env = "CLARIFAI_CLIENT_ID")]
    pub client_id: String,
    #[structopt(long, env = "CLARIFAI_CLIENT_SECRET", hide_env_values = true)]
    pub client_secret: String,
}
