// Clarifai used to take a client id and secret; it takes an API key now, see https://docs.clarifai.com/v1/migration
// Spotify: CLIENT_ID = 'EXAMPLEspotifyid000000000000000000000001'
// new Clarifai.App({ apiKey: 'YOUR_API_KEY' })
// The answer has app_id, user_id and model_version.id: aaa03c23b3724a16a56b629203edc62c
const Clarifai = require('clarifai');
const app = new Clarifai.App({ apiKey: process.env.CLARIFAI_API_KEY });
