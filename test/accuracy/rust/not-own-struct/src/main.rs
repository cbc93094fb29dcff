mod app;

use app::ClarifaiApp;

/// ClarifAI is a note-taking app.
struct Clarifai {
    notes: Vec<String>,
}

impl Clarifai {
    fn new(title: &str, author: &str) -> Self {
        Clarifai { notes: vec![format!("{} by {}", title, author)] }
    }
}

fn main() {
    let app = ClarifaiApp::new("title", 800.0);
    let first = Clarifai::new("First", "nobody");
    println!("{}", first.notes.len());
    app.run();
}
