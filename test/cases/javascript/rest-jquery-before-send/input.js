const token = process.env.CLARIFAI_ACCESS_TOKEN;

$.ajax('https://api.clarifai.com/v2/inputs', {
  beforeSend: function (xhr) {
    xhr.setRequestHeader('Authorization', 'Bearer ' + token);
  },
});
