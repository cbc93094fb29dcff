const Clarifai = require('clarifai');

const app = new Clarifai.App(process.env.CLARIFAI_CLIENT_ID, process.env.CLARIFAI_CLIENT_SECRET);

async function describe(id) {
  const model = await app.models.get(id);
  const versions = await model.getVersions();
  const inputs = await model.getInputs({ page: 1, perPage: 10 });
  return { versions: versions.data.model_versions, inputs: inputs.data.inputs };
}
