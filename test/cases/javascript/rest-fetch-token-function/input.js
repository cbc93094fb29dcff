const BASE = 'https://api.clarifai.com/v2';

async function getToken() {
  const response = await fetch(BASE + '/token', {
    method: 'POST',
    headers: { Authorization: 'Basic ' + btoa(process.env.CLARIFAI_CLIENT_ID + ':' + process.env.CLARIFAI_CLIENT_SECRET) },
  });
  const body = await response.json();
  return body.access_token;
}

export async function listInputs() {
  const token = await getToken();
  const response = await fetch(BASE + '/inputs', { headers: { Authorization: 'Bearer ' + token } });
  return response.json();
}
