import Clarifai from 'clarifai';

const app = new Clarifai.App(process.env.REACT_APP_CLARIFAI_CLIENT_ID, process.env.REACT_APP_CLARIFAI_CLIENT_SECRET);
const stored = localStorage.getItem('clarifai-accessToken');
app.setToken(stored);

export default app;
