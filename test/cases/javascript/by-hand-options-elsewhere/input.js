const Clarifai = require('clarifai');

const options = { clientId: process.env.CLARIFAI_CLIENT_ID, clientSecret: process.env.CLARIFAI_CLIENT_SECRET };
const app = new Clarifai.App(options);

connect(options);
