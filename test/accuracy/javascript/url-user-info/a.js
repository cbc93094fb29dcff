request.post('https://' + id + ':' + secret + '@api.clarifai.com/v1/token/', done);
