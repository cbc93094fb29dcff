const Clarifai = require('clarifai');

async function main(key) {
  const concepts = await new Clarifai.App({ apiKey: process.env.CLARIFAI_API_KEY }).concepts.list();
  console.log(Array.from(concepts, ({ id }) => ({ id })));
  console.log(
    Array.from((await new Clarifai.App({ apiKey: process.env.CLARIFAI_API_KEY }).concepts.list()), ({ id }) => ({ id })),
  );
  console.log(
    (await new Clarifai.App({ apiKey: process.env.CLARIFAI_API_KEY }).concepts.list()).toObjects(key),
  );
}
