fetch("https://api.clarifai.com/v2/models", { headers: { "Authorization": "Key " + process.env.CLARIFAI_API_KEY } }).then(print);

module.exports = {};
