const Clarifai = require('clarifai');
// const app = new Clarifai.App('EXAMPLEclientid0000000000000000000000064', 'EXAMPLEclientsecret000000000000000000064');
const app = new Clarifai.App({ apiKey: process.env.CLARIFAI_API_KEY });
