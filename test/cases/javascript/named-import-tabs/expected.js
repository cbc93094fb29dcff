import { App } from 'clarifai';

const options = {apiEndpoint: 'https://api.clarifai.com'};
const app = new App(Object.assign({ apiKey: process.env['CLARIFAI_API_KEY'] }, options));
app.models.train('boats');
