import { imageField, outputsUrl, type V2Writer } from '../v2-writer.ts';

/** Requests by HTTPoison. */
export const ELIXIR_V2: V2Writer = {
  client: null,
  outputs: (model, picture) =>
    `HTTPoison.post("${outputsUrl(model)}", Jason.encode!(%{inputs: [%{data: %{image: %{${imageField(picture)}: ${picture.code}}}}]}), [{"Authorization", "Key " <> System.get_env("CLARIFAI_API_KEY")}])`,
};
