function getCredentials(cb) {
  var data = {
    'grant_type': 'client_credentials',
    'client_id': CLIENT_ID,
    'client_secret': CLIENT_SECRET
  };
  return $.ajax({ 'url': 'https://api.clarifai.com/v1/token', 'data': data, 'type': 'POST' })
    .then(function (r) {
      localStorage.setItem('accessToken', r.access_token);
      cb();
    });
}
function tag(url) {
  return $.ajax({
    'url': 'https://api.clarifai.com/v1/tag',
    'headers': { 'Authorization': 'Bearer ' + localStorage.getItem('accessToken') },
    'data': { url: url }
  });
}
