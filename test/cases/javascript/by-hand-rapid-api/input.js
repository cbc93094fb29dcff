const RapidAPI = require('rapidapi-connect');
const rapid = new RapidAPI('tagger', process.env.RAPID_KEY);

rapid.call('ClarifaiAPI', 'getAccessToken', {
  clientId: process.env.CLARIFAI_CLIENT_ID,
  clientSecret: process.env.CLARIFAI_CLIENT_SECRET,
}).on('success', (payload) => console.log(payload));
