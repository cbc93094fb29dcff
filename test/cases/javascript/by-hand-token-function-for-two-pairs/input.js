const axios = require('axios');

async function getToken(clientId, clientSecret) {
  const { data } = await axios.post('https://api.clarifai.com/v2/token', {
    client_id: clientId,
    client_secret: clientSecret,
    grant_type: 'client_credentials',
  });
  return data.access_token;
}

async function both() {
  const shop = await getToken(process.env.SHOP_CLARIFAI_CLIENT_ID, process.env.SHOP_CLARIFAI_CLIENT_SECRET);
  const blog = await getToken(process.env.BLOG_CLARIFAI_CLIENT_ID, process.env.BLOG_CLARIFAI_CLIENT_SECRET);
  await axios.get('https://api.clarifai.com/v2/models', { headers: { Authorization: `Bearer ${shop}` } });
  await axios.get('https://api.clarifai.com/v2/models', { headers: { Authorization: `Bearer ${blog}` } });
}

both();
