const BASE = 'https://api.clarifai.com/v2';

export async function listInputs() {
  const response = await fetch(BASE + '/inputs', { headers: { Authorization: 'Key ' + process.env.CLARIFAI_API_KEY } });
  return response.json();
}
