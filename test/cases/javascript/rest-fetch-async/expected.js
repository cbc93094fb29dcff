const API = 'https://api.clarifai.com';

async function tag(url) {
  const response = await fetch(`${API}/v2/models/aaa03c23b3724a16a56b629203edc62c/outputs`, {
    method: 'POST',
    headers: { Authorization: `Key ${process.env.CLARIFAI_API_KEY}`, 'Content-Type': 'application/json' },
    body: JSON.stringify({ inputs: [{ data: { image: { url } } }] }),
  });
  return response.json();
}

module.exports = tag;
