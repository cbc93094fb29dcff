fetch('https://api.clarifai.com/v2/models/m/outputs', { method: 'POST', headers: { Authorization: 'Key ' + process.env.CLARIFAI_API_KEY } });
