import Clarifai from 'clarifai';

const app = new Clarifai.App({ apiKey: process.env.CLARIFAI_API_KEY });

function show(response: any): void {
  console.log(response.outputs[0].data.concepts);
}

app.models.predict(Clarifai.GENERAL_MODEL, process.argv[2]).then(show);
app.inputs.search({ concept: { name: 'dog' } } as any).then((found: any) => console.log(found.hits.length));
