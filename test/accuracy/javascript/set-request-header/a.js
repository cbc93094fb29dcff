var xhr = new XMLHttpRequest();
xhr.open('POST', 'https://api.clarifai.com/v2/models/' + model + '/outputs');
xhr.setRequestHeader('Authorization', 'Bearer ' + token);
xhr.send(data);
