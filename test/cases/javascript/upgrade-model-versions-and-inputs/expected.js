const Clarifai = require('clarifai');

const app = new Clarifai.App({ apiKey: process.env.CLARIFAI_API_KEY });

async function describe(id) {
  const model = await app.models.get(id);
  const versions = await model.getVersions();
  const inputs = await model.getInputs({ page: 1, perPage: 10 });
  return { versions: versions.model_versions, inputs: inputs.inputs };
}
