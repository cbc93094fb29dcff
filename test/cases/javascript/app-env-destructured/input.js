const Clarifai = require('clarifai');

const { CLARIFAI_CLIENT_ID, PORT = 3000, CLARIFAI_CLIENT_SECRET } = process.env;
const app = new Clarifai.App(CLARIFAI_CLIENT_ID, CLARIFAI_CLIENT_SECRET);

listen(PORT);
