const app = new (require('clarifai').App)({ apiKey: process.env.CLARIFAI_API_KEY });

module.exports = app;
