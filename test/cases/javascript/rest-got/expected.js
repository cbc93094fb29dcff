import got from 'got';

const { models } = await got('https://api.clarifai.com/v2/models', { headers: { authorization: `Key ${process.env.CLARIFAI_API_KEY}` } }).json();

console.log(models.length);
