const api = axios.create({ baseURL: 'https://api.clarifai.com/v2' });
api.defaults.headers.common['Authorization'] = 'Bearer ' + token;
