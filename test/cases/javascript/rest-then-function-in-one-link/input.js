var axios = require('axios');

function predict(url) {
  return axios.post('https://api.clarifai.com/v2/token', {}, {
    auth: { username: 'EXAMPLEclientid0000000000000000000000001', password: 'EXAMPLEclientsecret000000000000000000001' },
  }).then(function (answer) {
    var token = answer.data.access_token;
    return axios.post('https://api.clarifai.com/v2/models/aaa03c23b3724a16a56b629203edc62c/outputs', {
      inputs: [{ data: { image: { url: url } } }],
    }, { headers: { Authorization: 'Bearer ' + token } });
  }).then(function (answer) {
    return answer.data.outputs;
  });
}

exports.predict = predict;
