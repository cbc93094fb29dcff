import { imageField, outputsUrl, type V2Writer } from '../v2-writer.ts';

/** Requests by net/http: only mpmlj/clarifai-client-go has a version with keys, and it is a client of its own. */
export const GO_V2: V2Writer = {
  client: null,
  outputs: (model, picture) =>
    `body := strings.NewReader(fmt.Sprintf(\`{"inputs":[{"data":{"image":{"${imageField(picture)}":%q}}}]}\`, ${picture.code}))
req, err := http.NewRequest("POST", "${outputsUrl(model)}", body)
req.Header.Set("Authorization", "Key "+os.Getenv("CLARIFAI_API_KEY"))`,
};
