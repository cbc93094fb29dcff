const Clarifai = require('clarifai');

const app = new Clarifai.App(process.env.CLARIFAI_CLIENT_ID, process.env.CLARIFAI_CLIENT_SECRET);

app.getToken().then((token) => {
  localStorage.setItem('clarifai-accessToken', token.access_token);
  start();
});
setInterval(() => app.getToken(), 3600 * 1000);
