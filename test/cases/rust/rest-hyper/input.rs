extern crate hyper;

use hyper::header::{Authorization, Basic, Bearer, Headers};
use hyper::Client;

struct Api {
    client_id: String,
    client_secret: String,
    headers: Headers,
}

impl Api {
    fn token(&mut self) -> Result<(), Error> {
        let body = format!(
            "grant_type=client_credentials&client_id={}&client_secret={}",
            self.client_id, self.client_secret
        );
        let client = Client::new();
        let mut response = try!(client.post("https://api.clarifai.com/v1/token/").body(&body).send());
        let token = try!(read(&mut response));
        self.headers.set(Authorization(Bearer { token: token.to_string() }));
        Ok(())
    }

    fn basic(&self, id: &str, secret: &str) {
        Client::new()
            .post("https://api.clarifai.com/v2/token")
            .header(Authorization(Basic { username: id.to_owned(), password: Some(secret.to_owned()) }))
            .send();
    }

    fn tag(&self, url: &str) {
        let body = format!("url={}", url);
        try!(Client::new().post("https://api.clarifai.com/v1/tag/").body(&body).headers(self.headers.clone()).send());
    }
}
