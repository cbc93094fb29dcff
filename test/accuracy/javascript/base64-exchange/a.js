fetch('https://api.clarifai.com/v2/token', {
  method: 'POST',
  headers: { Authorization: 'Basic ' + Buffer.from(id + ':' + secret).toString('base64') },
});
