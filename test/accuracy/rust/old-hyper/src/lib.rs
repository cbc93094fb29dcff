extern crate hyper;

use hyper::Client;
use hyper::header::{Authorization, Bearer, ContentType, Headers};

pub struct Tagger<'a> {
    id: &'a str,
    secret: &'a str,
    headers: Headers,
}

impl<'a> Tagger<'a> {
    fn renew(&mut self) -> Result<(), Error> {
        let body = format!("grant_type=client_credentials&client_id={}&client_secret={}",
                           self.id,
                           self.secret);
        let client = Client::new();
        let mut response = try!(client.post("https://api.clarifai.com/v1/token/")
                                      .body(&body)
                                      .header(ContentType::form_url_encoded())
                                      .send());
        let token = try!(parse(&mut response));
        self.headers.set(Authorization(Bearer { token: token }));
        Ok(())
    }

    pub fn tag(&self, picture: &str) -> Result<String, Error> {
        let client = Client::new();
        let response = try!(client.post("https://api.clarifai.com/v1/tag/")
                                  .body(&format!("url={}", picture))
                                  .headers(self.headers.clone())
                                  .send());
        read(response)
    }
}
