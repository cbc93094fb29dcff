const request = require('request');
const { TOKENS: tokenUrl } = require('./endpoints');

module.exports = (done) => {
  request.post({
    url: tokenUrl,
    form: { grant_type: 'client_credentials', client_id: process.env.TAG_ID, client_secret: process.env.TAG_SECRET },
  }, done);
};
