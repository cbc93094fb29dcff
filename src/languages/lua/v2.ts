import { imageField, outputsUrl, type V2Writer } from '../v2-writer.ts';

/** Requests by lua-resty-http. */
export const LUA_V2: V2Writer = {
  client: null,
  outputs: (model, picture) =>
    `httpc:request_uri("${outputsUrl(model)}", { method = "POST", headers = { Authorization = "Key " .. os.getenv("CLARIFAI_API_KEY") }, body = cjson.encode({ inputs = { { data = { image = { ${imageField(picture)} = ${picture.code} } } } } }) })`,
};
