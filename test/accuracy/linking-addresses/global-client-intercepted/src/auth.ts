import axios from 'axios';

axios.interceptors.request.use((config) => {
  config.headers.Authorization = `Bearer ${localStorage.getItem('vision')}`;
  return config;
});
