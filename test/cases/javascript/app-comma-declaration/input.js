var Clarifai = require('clarifai'),
    CLIENT_ID = 'EXAMPLEclientid0000000000000000000000001',
    CLIENT_SECRET = 'EXAMPLEsecret000000000000000000000000001',
    app = new Clarifai.App(CLIENT_ID, CLIENT_SECRET);

app.models.predict(Clarifai.GENERAL_MODEL, process.argv[2]);
