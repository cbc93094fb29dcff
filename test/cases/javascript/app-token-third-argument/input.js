const Clarifai = require('clarifai');

const app = new Clarifai.App(null, null, { token: process.env.CLARIFAI_ACCESS_TOKEN });
