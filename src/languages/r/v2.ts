import { imageField, outputsUrl, type V2Writer } from '../v2-writer.ts';

/** Requests by httr: the package has no version with keys. */
export const R_V2: V2Writer = {
  client: null,
  outputs: (model, picture) =>
    `httr::POST("${outputsUrl(model)}", httr::add_headers(Authorization = paste("Key", Sys.getenv("CLARIFAI_API_KEY"))), body = list(inputs = list(list(data = list(image = list(${imageField(picture)} = ${picture.code}))))), encode = "json")`,
};
