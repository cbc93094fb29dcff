import axios from 'axios';

axios.defaults.baseURL = 'https://api.clarifai.com/v2/';
