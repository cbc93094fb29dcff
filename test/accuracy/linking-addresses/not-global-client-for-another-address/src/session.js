import axios from 'axios';

export function begin(token) {
  axios.defaults.headers.common['Authorization'] = 'Bearer ' + token;
}
