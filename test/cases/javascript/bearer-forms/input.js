const BASE = 'https://api.clarifai.com/v2';
const literal = fetch(`${BASE}/models`, { headers: { Authorization: 'Bearer EXAMPLEtoken000000000000000001' } });
const joined = fetch(BASE + '/inputs', { headers: { 'Authorization': "Bearer " + process.env.CLARIFAI_ACCESS_TOKEN } });
const given = (token) => fetch(`${BASE}/concepts`, { headers: { Authorization: `Bearer ${token}` } });
const query = fetch(`https://api.clarifai.com/v2/workflows?access_token=${process.env.CLARIFAI_ACCESS_TOKEN}`);
