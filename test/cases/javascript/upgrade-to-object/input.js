const Clarifai = require('clarifai');

const app = new Clarifai.App(process.env.CLARIFAI_CLIENT_ID, process.env.CLARIFAI_CLIENT_SECRET);

app.models.get('shoes').then((model) => console.log(model.toObject().output_info));
app.inputs.get('input-1').then((input) => save(input._rawData));
app.concepts.list().then((concepts) => {
  save(concepts.toObjects());
  save(concepts.toObjects('id', 'name'));
  console.log(concepts[0].toObject());
});
