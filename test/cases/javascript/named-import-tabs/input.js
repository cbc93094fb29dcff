import { App } from 'clarifai';

const options = {apiEndpoint: 'https://api.clarifai.com'};
const app = new App(
	process.env['CLARIFAI_CLIENT_ID'], // id
	process.env['CLARIFAI_CLIENT_SECRET'], // secret
	options,
);
app.models.train('boats');
