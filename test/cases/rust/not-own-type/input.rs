struct Clarifai {
    name: String,
    level: u8,
}

impl Clarifai {
    fn new(name: &str, level: u8) -> Self {
        Clarifai { name: name.to_string(), level }
    }
}

fn main() {
    let clarifai = Clarifai::new("clarifai", 2);
    let model = "aaa03c23b3724a16a56b629203edc62c";
    // let client = ClarifaiClient::new("a", "b")
    println!("{} {}", clarifai.name, model);
}
