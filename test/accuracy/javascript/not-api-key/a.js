const Clarifai = require('clarifai');
const app = new Clarifai.App({ apiKey: process.env.CLARIFAI_API_KEY });
app.models.predict(Clarifai.GENERAL_MODEL, 'https://example.com/a.jpg').then((r) => r.outputs);
