const Clarifai = require('clarifai');

const app = new Clarifai.App(process.env.CLARIFAI_CLIENT_ID, process.env.CLARIFAI_CLIENT_SECRET);
app.setToken({ access_token: process.env.CLARIFAI_ACCESS_TOKEN, expires_in: 176400 });
