const API = 'https://api.clarifai.com';

async function tag(url) {
  const basic = Buffer.from(`${process.env.CLARIFAI_CLIENT_ID}:${process.env.CLARIFAI_CLIENT_SECRET}`).toString('base64');
  const answer = await fetch(`${API}/v2/token`, { method: 'POST', headers: { Authorization: `Basic ${basic}` } });
  const { access_token } = await answer.json();
  const response = await fetch(`${API}/v2/models/aaa03c23b3724a16a56b629203edc62c/outputs`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${access_token}`, 'Content-Type': 'application/json' },
    body: JSON.stringify({ inputs: [{ data: { image: { url } } }] }),
  });
  return response.json();
}

module.exports = tag;
