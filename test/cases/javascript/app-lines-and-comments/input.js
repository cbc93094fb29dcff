const Clarifai = require('clarifai');

// The account of the shop.
const app = new Clarifai.App(
  process.env.CLARIFAI_CLIENT_ID, // client id
  process.env.CLARIFAI_CLIENT_SECRET // client secret
);
