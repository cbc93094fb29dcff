const Clarifai = require('clarifai');
const Spotify = require('node-spotify-api');
const keys = require('./keys');
const app = new Clarifai.App({ apiKey: keys.clarifaiKey });
const music = new Spotify(keys.spotify);
