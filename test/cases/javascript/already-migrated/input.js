const Clarifai = require('clarifai');
const app = new Clarifai.App({ apiKey: process.env.CLARIFAI_API_KEY });
const google = { clientId: 'EXAMPLEgoogleid0000000000000000000000001', clientSecret: process.env.GOOGLE_CLIENT_SECRET };
app.inputs.list();
module.exports = { app, google };
