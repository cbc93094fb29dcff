const Clarifai = require('clarifai');

const app = new Clarifai.App({ apiKey: process.env.CLARIFAI_API_KEY });

exports.find = (query) =>
  app.inputs.search(query).then((found) => {
    const first = found[0];
    return [first, found[1].concepts];
  });
app.inputs.search({ base64: process.argv[2] });
