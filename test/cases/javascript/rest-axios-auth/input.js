const axios = require('axios');

async function concepts() {
  const { data } = await axios.post('https://api.clarifai.com/v2/token', null, {
    auth: { username: process.env.CLARIFAI_CLIENT_ID, password: process.env.CLARIFAI_CLIENT_SECRET },
  });
  const answer = await axios.get('https://api.clarifai.com/v2/concepts', {
    headers: { Authorization: `Bearer ${data.access_token}` },
  });
  return answer.data.concepts;
}

module.exports = concepts;
