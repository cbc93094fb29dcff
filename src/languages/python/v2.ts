import type { V2Writer } from '../v2-writer.ts';

/** PyPI clarifai 2.0.32 and later. */
export const PYTHON_V2: V2Writer = {
  client: "from clarifai.rest import ClarifaiApp\napp = ClarifaiApp(api_key=os.environ['CLARIFAI_API_KEY'])",
  outputs: ({ name, answer }, { by, code }) =>
    `app.public_models.${name === 'embedding' ? 'general_embedding' : name}_model.predict_by_${by}(${code})['outputs'][0]['data']['${answer}']`,
};
