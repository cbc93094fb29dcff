const BASE = 'https://api.clarifai.com/v2';
const literal = fetch(`${BASE}/models`, { headers: { Authorization: 'Key ' + process.env.CLARIFAI_API_KEY } });
const joined = fetch(BASE + '/inputs', { headers: { 'Authorization': "Key " + process.env.CLARIFAI_API_KEY } });
const given = (token) => fetch(`${BASE}/concepts`, { headers: { Authorization: `Bearer ${token}` } });
const query = fetch(`https://api.clarifai.com/v2/workflows?access_token=${process.env.CLARIFAI_ACCESS_TOKEN}`);
