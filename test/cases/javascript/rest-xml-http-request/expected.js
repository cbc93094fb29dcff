const { XMLHttpRequest } = require('xmlhttprequest');

const request = new XMLHttpRequest();
request.open('GET', 'https://api.clarifai.com/v2/concepts');
request.setRequestHeader('Authorization', 'Key ' + process.env.CLARIFAI_API_KEY);
request.onload = () => console.log(request.responseText);
request.send();
