module.exports = { CLARIFAI_APP_ID: 'my-first-application', CLARIFAI_KEY: process.env.CLARIFAI_API_KEY };
