const Clarifai = require('clarifai');

const { CLARIFAI_CLIENT_ID: id, CLARIFAI_CLIENT_SECRET: secret } = process.env;

module.exports = new Clarifai.App(id, secret);
