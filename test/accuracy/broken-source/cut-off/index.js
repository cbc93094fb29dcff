const Clarifai = require('clarifai');
const app = new Clarifai.App('EXAMPLEclientid0000000000000000000000083', 'EXAMPLEclientsecret000000000000000000083');
app.models.predict(Clarifai.GENERAL_MODEL, url).then(function (response) {
  if (response.outputs.length > 0) {
    response.outputs.forEach(function (
