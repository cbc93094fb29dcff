const Clarifai = require('clarifai');

exports.create = (id, secret) => new Clarifai.App(id, secret);
