import Clarifai from 'clarifai';

const app = new Clarifai.App({ clientId: process.env.CLARIFAI_CLIENT_ID, clientSecret: process.env.CLARIFAI_CLIENT_SECRET });

function show(response: any): void {
  console.log(response.data.outputs[0].data.concepts);
}

app.models.predict(Clarifai.GENERAL_MODEL, process.argv[2]).then(show);
app.inputs.search({ name: 'dog' } as any).then((found: any) => console.log(found.length));
