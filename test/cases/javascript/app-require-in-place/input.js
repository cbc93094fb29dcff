const app = new (require('clarifai').App)(process.env.CLARIFAI_CLIENT_ID, process.env.CLARIFAI_CLIENT_SECRET);

module.exports = app;
