const Clarifai = require('clarifai');
const { Issuer } = require('openid-client');

const app = new Clarifai.App({ apiKey: process.env.CLARIFAI_API_KEY });
const login = (issuer) => new issuer.Client({ client_id: process.env.CLIENT_ID, client_secret: process.env.CLIENT_SECRET });
