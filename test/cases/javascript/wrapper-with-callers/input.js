const Clarifai = require('clarifai');

function connect(clientId, clientSecret) {
  return new Clarifai.App(clientId, clientSecret);
}

const app = connect(process.env.CLARIFAI_CLIENT_ID, process.env.CLARIFAI_CLIENT_SECRET);

exports.again = () => connect(process.env.CLARIFAI_CLIENT_ID, process.env.CLARIFAI_CLIENT_SECRET).inputs.list();
exports.concepts = () => app.concepts.list();
