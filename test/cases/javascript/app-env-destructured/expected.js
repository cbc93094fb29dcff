const Clarifai = require('clarifai');

const { PORT = 3000 } = process.env;
const app = new Clarifai.App({ apiKey: process.env.CLARIFAI_API_KEY });

listen(PORT);
