const Clarifai = require('clarifai');

function connect(apiKey) {
  return new Clarifai.App({ apiKey: apiKey });
}

const app = connect(process.env.CLARIFAI_API_KEY);

exports.again = () => connect(process.env.CLARIFAI_API_KEY).inputs.list();
exports.concepts = () => app.concepts.list();
