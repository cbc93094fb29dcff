const BASE = 'https://api.clarifai.com/v2';

let cached;

async function getToken() {
  if (cached) return cached;
  try {
    const response = await fetch(`${BASE}/token`, {
      method: 'POST',
      body: new URLSearchParams({ client_id: process.env.CLARIFAI_CLIENT_ID, client_secret: process.env.CLARIFAI_CLIENT_SECRET }),
    });
    const body = await response.json();
    cached = body.access_token;
  } catch (error) {
    console.error(error);
  }
  return cached;
}

const headers = async () => ({ Authorization: `Bearer ${await getToken()}` });

exports.inputs = async () => fetch(`${BASE}/inputs`, { headers: await headers() });
exports.models = async () => fetch(`${BASE}/models`, { headers: await headers() });
