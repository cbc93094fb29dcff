var axios = require('axios');

function predict(url) {
  return axios.post('https://api.clarifai.com/v2/models/aaa03c23b3724a16a56b629203edc62c/outputs', {
      inputs: [{ data: { image: { url: url } } }],
    }, { headers: { Authorization: 'Key ' + process.env.CLARIFAI_API_KEY } }).then(function (answer) {
    return answer.data.outputs;
  });
}

exports.predict = predict;
