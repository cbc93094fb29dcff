import { imageField, outputsUrl, type V2Writer } from '../v2-writer.ts';

/** Requests by reqwest: the crate has no version with keys. */
export const RUST_V2: V2Writer = {
  client: null,
  outputs: (model, picture) =>
    `reqwest::Client::new().post("${outputsUrl(model)}").header("Authorization", format!("Key {}", std::env::var("CLARIFAI_API_KEY")?)).json(&json!({"inputs": [{"data": {"image": {"${imageField(picture)}": ${picture.code}}}}]})).send()`,
};
