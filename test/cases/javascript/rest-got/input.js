import got from 'got';

const { access_token: token } = await got
  .post('https://api.clarifai.com/v2/token', {
    username: process.env.CLARIFAI_CLIENT_ID,
    password: process.env.CLARIFAI_CLIENT_SECRET,
  })
  .json();

const { models } = await got('https://api.clarifai.com/v2/models', { headers: { authorization: `Bearer ${token}` } }).json();

console.log(models.length);
