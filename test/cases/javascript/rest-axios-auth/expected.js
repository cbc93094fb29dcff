const axios = require('axios');

async function concepts() {
  const answer = await axios.get('https://api.clarifai.com/v2/concepts', {
    headers: { Authorization: `Key ${process.env.CLARIFAI_API_KEY}` },
  });
  return answer.data.concepts;
}

module.exports = concepts;
