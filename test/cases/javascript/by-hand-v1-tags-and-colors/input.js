var Clarifai = require('clarifai');

Clarifai.initialize({ clientId: process.env.CLIENT_ID, clientSecret: process.env.CLIENT_SECRET });

Clarifai.getTagsByUrl(process.argv[2]).then(function (answer) {
  console.log(answer.results[0].result.tag.classes);
});
Clarifai.getColorsByUrl(['https://images.example/a.jpg', 'https://images.example/b.jpg']);
Clarifai.getTagsByImageBytes(bytes);
Clarifai.getUsage();
