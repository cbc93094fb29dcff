// clarifai
// CLIENT_ID = 'EXAMPLEclientid0000000000000000000000065'
// CLIENT_SECRET = 'EXAMPLEclientsecret000000000000000000065'
module.exports = { apiKey: process.env.CLARIFAI_API_KEY };
