$.ajax('https://api.clarifai.com/v2/inputs', {
  beforeSend: function (xhr) {
    xhr.setRequestHeader('Authorization', 'Key ' + process.env.CLARIFAI_API_KEY);
  },
});
