const Clarifai = require('clarifai');

const app = new Clarifai.App({ apiKey: process.env.CLARIFAI_API_KEY });

app.models.get('shoes').then((model) => console.log(model.rawData.output_info));
app.inputs.get('input-1').then((input) => save(input.rawData));
app.concepts.list().then((concepts) => {
  save(concepts.rawData);
  save(Array.from(concepts, ({ id, name }) => ({ id, name })));
  console.log(concepts[0].rawData);
});
