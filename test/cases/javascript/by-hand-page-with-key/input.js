var app = new Clarifai.App('EXAMPLEclientid0000000000000000000000001', 'EXAMPLEsecret000000000000000000000000001');

document.getElementById('tag').addEventListener('click', function () {
  app.models.predict(Clarifai.GENERAL_MODEL, document.getElementById('url').value);
});
