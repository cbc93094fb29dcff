import Clarifai from 'clarifai';
import ReactGA from 'react-ga';
import analytics from './analytics';

ReactGA.initialize();
analytics.initialize();
export const app = new Clarifai.App({ apiKey: process.env.CLARIFAI_API_KEY });
