const BASE = 'https://api.clarifai.com/v1/';
const body = 'grant_type=client_credentials&client_id=' + id + '&client_secret=' + secret;
request.post(BASE + 'token/', { body: body }, done);
