const Clarifai = require('clarifai');
const app = new Clarifai.App({ apiKey: process.env.CLARIFAI_API_KEY });

const spotify = { clientId: 'EXAMPLEspotifyid000000000000000000000001', clientSecret: 'EXAMPLEspotifysecret00000000000000000001' };

fetch('https://api.spotify.com/v1/me', { headers: { Authorization: `Bearer ${process.env.SPOTIFY_TOKEN}` } });
// new Clarifai.App('EXAMPLEclientid0000000000000000000000001', 'EXAMPLEclientsecret000000000000000000001')
const text = "new Clarifai.App('id', 'secret')";
module.exports = { app, spotify, text };
