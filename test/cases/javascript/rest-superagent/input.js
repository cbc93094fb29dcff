const superagent = require('superagent');

async function inputs() {
  const granted = await superagent
    .post('https://api.clarifai.com/v2/token')
    .auth(process.env.CLARIFAI_CLIENT_ID, process.env.CLARIFAI_CLIENT_SECRET);
  const answer = await superagent
    .get('https://api.clarifai.com/v2/inputs')
    .set('Authorization', 'Bearer ' + granted.body.access_token);
  return answer.body.inputs;
}

module.exports = inputs;
