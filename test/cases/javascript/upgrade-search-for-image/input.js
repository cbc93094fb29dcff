const Clarifai = require('clarifai');

const app = new Clarifai.App(process.env.CLARIFAI_CLIENT_ID, process.env.CLARIFAI_CLIENT_SECRET);

const query = { url: 'https://images.example/dog.jpg', crop: [0, 0, 0.5, 0.5] };

app.inputs.search(query);
app.inputs.search('https://images.example/cat.jpg').then((found) => {
  for (let i = 0; i < found.length; i += 1) console.log(found[i].score, found[i].imageUrl, found[i].createdAt);
});
