import axios from 'axios';

export const users = (session) =>
  axios.get('https://api.example.com/users', { headers: { Authorization: `Bearer ${session.accessToken}` } });
