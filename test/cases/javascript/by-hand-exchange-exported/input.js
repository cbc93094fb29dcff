const BASE = 'https://api.clarifai.com/v2';

async function getToken() {
  const response = await fetch(`${BASE}/token`, {
    method: 'POST',
    body: new URLSearchParams({ client_id: process.env.CLARIFAI_CLIENT_ID, client_secret: process.env.CLARIFAI_CLIENT_SECRET }),
  });
  return (await response.json()).access_token;
}

async function inputs() {
  return fetch(`${BASE}/inputs`, { headers: { Authorization: `Bearer ${await getToken()}` } });
}

module.exports = { getToken, inputs };
