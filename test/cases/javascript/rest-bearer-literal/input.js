const TOKEN = 'EXAMPLEtoken000000000000000001';

fetch("https://api.clarifai.com/v2/models", { headers: { "Authorization": "Bearer " + TOKEN } }).then(print);
