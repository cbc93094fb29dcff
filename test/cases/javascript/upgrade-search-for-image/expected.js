const Clarifai = require('clarifai');

const app = new Clarifai.App({ apiKey: process.env.CLARIFAI_API_KEY });

const query = { url: 'https://images.example/dog.jpg', crop: [0, 0, 0.5, 0.5] };

app.inputs.search({ input: query });
app.inputs.search({ input: { url: 'https://images.example/cat.jpg' } }).then((found) => {
  for (let i = 0; i < found.hits.length; i += 1) console.log(found.hits[i].score, found.hits[i].input.data.image.url, found.hits[i].input.created_at);
});
