const superagent = require('superagent');

async function inputs() {
  const answer = await superagent
    .get('https://api.clarifai.com/v2/inputs')
    .set('Authorization', 'Key ' + process.env.CLARIFAI_API_KEY);
  return answer.body.inputs;
}

module.exports = inputs;
