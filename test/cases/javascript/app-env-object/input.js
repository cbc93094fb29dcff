const Clarifai = require('clarifai');

const credentials = {
  id: process.env.CLARIFAI_CLIENT_ID,
  secret: process.env.CLARIFAI_CLIENT_SECRET,
};

const app = new Clarifai.App(credentials.id, credentials.secret);
