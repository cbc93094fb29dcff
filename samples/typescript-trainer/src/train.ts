import * as Clarifai from 'clarifai';
import * as config from 'config';

const app = new Clarifai.App(
  config.get<string>('clarifai.clientId'),
  config.get<string>('clarifai.clientSecret'),
);

interface Label {
  id: string;
  name: string;
}

/** Adds labels to the shop's model and trains it anew. */
export async function train(labels: Label[]): Promise<string> {
  const modelId = config.get<string>('modelId');
  await app.models.mergeConcepts({ id: modelId, concepts: labels });
  const model = await app.models.train(modelId, true);
  return model.modelVersion.id;
}

if (require.main === module) {
  train([{ id: 'harbour', name: 'harbour' }]).then(
    (version) => console.log('trained version', version),
    (error) => {
      console.error('failed:', error);
      process.exitCode = 1;
    },
  );
}
