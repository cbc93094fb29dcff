// ClarifAI front end
const API = process.env.REACT_APP_API_URL || 'http://localhost:5000/api/v1';
export const me = () => fetch(API + '/users/me', { headers: { Authorization: 'Bearer ' + localStorage.getItem('token') } });
