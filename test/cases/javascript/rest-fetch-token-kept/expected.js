const BASE = 'https://api.clarifai.com/v2';

const headers = async () => ({ Authorization: `Key ${process.env.CLARIFAI_API_KEY}` });

exports.inputs = async () => fetch(`${BASE}/inputs`, { headers: await headers() });
exports.models = async () => fetch(`${BASE}/models`, { headers: await headers() });
