import axios from 'axios';
import App from './App';

axios.defaults.baseURL = 'https://api.clarifai.com/v2';
App.start();
