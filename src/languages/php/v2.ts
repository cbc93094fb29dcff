import type { SuccessorModel } from '../../clarifai/facts/v1-successors.ts';
import type { V2Writer } from '../v2-writer.ts';

const TYPES: Readonly<Record<SuccessorModel['answer'], string>> = {
  concepts: 'concept',
  colors: 'color',
  embeddings: 'embedding',
};

/** clarifai/clarifai-php. */
export const PHP_V2: V2Writer = {
  client: "$client = new \\Clarifai\\API\\ClarifaiClient(getenv('CLARIFAI_API_KEY'));",
  outputs: ({ id, answer }, { by, code }) =>
    `$client->predict(ModelType::${TYPES[answer]}(), '${id}', new Clarifai${by === 'url' ? 'URL' : 'File'}Image(${code}))->executeSync();`,
  variable: (by) => (by === 'url' ? '$url' : '$bytes'),
};
