var url = 'https://api.clarifai.com/v1/tag/?access_token=' + token + '&url=' + image;
$.get(url, show);
