import { imageField, outputsUrl, type Picture, type V2Writer } from '../v2-writer.ts';

/** cURL. */
export const SHELL_V2: V2Writer = {
  client: null,
  outputs: (model, picture) =>
    `curl -X POST -H "Authorization: Key $CLARIFAI_API_KEY" -H "Content-Type: application/json" -d '{"inputs":[{"data":{"image":{"${imageField(picture)}":"${expanded(picture)}"}}}]}' ${outputsUrl(model)}`,
  variable: (by) => (by === 'url' ? '$url' : '$bytes'),
};

/** A variable within single quotes, which would keep it from being replaced. */
function expanded({ code }: Picture): string {
  return code.startsWith('$') ? `'"${code}"'` : code.replace(/^(["'])(.*)\1$/, '$2');
}
