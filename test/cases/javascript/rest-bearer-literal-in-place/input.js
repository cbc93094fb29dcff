fetch("https://api.clarifai.com/v2/models", { headers: { "Authorization": "Bearer EXAMPLEtoken000000000000000001" } }).then(print);

module.exports = {};
