const axios = require('axios');
const store = require('./store');

const auth = { username: process.env.CLARIFAI_CLIENT_ID, password: process.env.CLARIFAI_CLIENT_SECRET };

// The token goes elsewhere too.
axios
  .post('https://api.clarifai.com/v2/token', null, { auth })
  .then((r) => r.data.access_token)
  .then((token) => axios.get('https://api.clarifai.com/v2/models', { headers: { Authorization: `Bearer ${token}` }, tag: token }));

// A link before does more than take the token out.
axios
  .post('https://api.clarifai.com/v2/token', null, { auth })
  .then((r) => store.keep(r.data.access_token))
  .then((token) => axios.get('https://api.clarifai.com/v2/models', { headers: { Authorization: `Bearer ${token}` } }));

// The link does more than ask.
axios
  .post('https://api.clarifai.com/v2/token', null, { auth })
  .then((r) => r.data.access_token)
  .then((token) => {
    store.count += 1;
    return axios.get('https://api.clarifai.com/v2/models', { headers: { Authorization: `Bearer ${token}` } });
  });

// It also hears of failures, and those of the exchange are no longer any.
axios
  .post('https://api.clarifai.com/v2/token', null, { auth })
  .then((r) => r.data.access_token)
  .then((token) => axios.get('https://api.clarifai.com/v2/models', { headers: { Authorization: `Bearer ${token}` } }), store.fail);
