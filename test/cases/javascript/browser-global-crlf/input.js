// loaded by <script src="https://sdk.clarifai.com/js/clarifai-2.0.9.js">
var app = new window.Clarifai.App("EXAMPLEclientid0000000000000000000000001", "EXAMPLEclientsecret000000000000000000001");
app.inputs.search({ concept: { name: 'boat' } });
