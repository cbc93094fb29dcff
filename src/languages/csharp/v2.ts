import type { SuccessorModel } from '../../clarifai/facts/v1-successors.ts';
import type { V2Writer } from '../v2-writer.ts';

const ANSWERS: Readonly<Record<SuccessorModel['answer'], string>> = {
  concepts: 'Concept',
  colors: 'Color',
  embeddings: 'Embedding',
};

/** NuGet Clarifai. */
export const CSHARP_V2: V2Writer = {
  client: 'var client = new ClarifaiClient(Environment.GetEnvironmentVariable("CLARIFAI_API_KEY"));',
  outputs: ({ id, answer }, { by, code }) =>
    `await client.Predict<${ANSWERS[answer]}>("${id}", new Clarifai${by === 'url' ? 'URL' : 'File'}Image(${code})).ExecuteAsync();`,
};
