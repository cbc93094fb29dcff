import Clarifai from 'clarifai';

const app = new Clarifai.App({ apiKey: process.env.REACT_APP_CLARIFAI_API_KEY });

export default app;
