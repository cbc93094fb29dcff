const { XMLHttpRequest } = require('xmlhttprequest');

const request = new XMLHttpRequest();
request.open('GET', 'https://api.clarifai.com/v2/concepts');
request.setRequestHeader('Authorization', 'Bearer ' + process.env.CLARIFAI_ACCESS_TOKEN);
request.onload = () => console.log(request.responseText);
request.send();
