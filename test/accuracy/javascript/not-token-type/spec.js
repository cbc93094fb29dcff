// answers of https://api.clarifai.com as the tests mock them
const answer = { access_key: null, token_type: 'Bearer', expires_in: 176400 };
module.exports = answer;
