// clarifai tags, spotify plays
const Clarifai = require('clarifai');
const app = new Clarifai.App({ apiKey: keys.clarifai });
const spotify = new SpotifyWebApi({ clientId: process.env.SPOTIFY_CLIENT_ID, clientSecret: process.env.SPOTIFY_CLIENT_SECRET });
fetch('https://api.spotify.com/v1/me', { headers: { Authorization: 'Bearer ' + token } });
