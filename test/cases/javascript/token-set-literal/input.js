const Clarifai = require('clarifai');

const app = new Clarifai.App('EXAMPLEclientid0000000000000000000000001', 'EXAMPLEsecret000000000000000000000000001');
app.setToken('EXAMPLEtoken000000000000000001');

app.models.predict(Clarifai.GENERAL_MODEL, process.argv[2]);
