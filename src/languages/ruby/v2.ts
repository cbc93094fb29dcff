import { imageField, outputsUrl, type V2Writer } from '../v2-writer.ts';

/** Requests by Net::HTTP: no gem for v1 has a version with keys. */
export const RUBY_V2: V2Writer = {
  client: null,
  outputs: (model, picture) =>
    `Net::HTTP.post(URI("${outputsUrl(model)}"), { inputs: [{ data: { image: { ${imageField(picture)}: ${picture.code} } } }] }.to_json, "Authorization" => "Key #{ENV['CLARIFAI_API_KEY']}", "Content-Type" => "application/json")`,
};
