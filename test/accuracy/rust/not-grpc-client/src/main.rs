use clarifai_grpc::grpc::service_grpc::V2Client;
use grpcio::{CallOption, MetadataBuilder};

fn main() {
    let client = V2Client::new(clarifai_grpc::clarifai_channel::grpc());
    let auth = format!("Key {}", std::env::var("CLARIFAI_PAT").unwrap());
    let mut builder = MetadataBuilder::with_capacity(1);
    builder.add_str("Authorization", &auth).unwrap();
    let options = CallOption::default().headers(builder.build());
    let app = std::env::var("CLARIFAI_APP_ID").unwrap();
    println!("{:?} {:?} {}", client.list_models(), options, app);
}
