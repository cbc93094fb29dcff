import axios from 'axios';
export const token = (username: string, password: string) =>
  axios.post('https://api.clarifai.com/v2/token', null, { auth: { username, password } });
