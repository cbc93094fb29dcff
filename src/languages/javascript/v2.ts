import type { SuccessorModel } from '../../clarifai/facts/v1-successors.ts';
import type { V2Writer } from '../v2-writer.ts';

const CONSTANTS: Readonly<Record<SuccessorModel['name'], string>> = {
  general: 'GENERAL_MODEL',
  color: 'COLOR_MODEL',
  embedding: 'GENERAL_EMBED_MODEL',
};

/** npm clarifai 2.1.8 and later. */
export const JAVASCRIPT_V2: V2Writer = {
  client: 'const app = new Clarifai.App({ apiKey: process.env.CLARIFAI_API_KEY });',
  outputs: ({ name, answer }, { by, code }) =>
    `app.models.predict(Clarifai.${CONSTANTS[name]}, ${by === 'url' ? code : `{ base64: ${code} }`}).then(({ outputs }) => outputs[0].data.${answer})`,
};
