const Clarifai = require('clarifai');

module.exports = (id, secret) => new Clarifai.App({ clientId: id, clientSecret: secret });
