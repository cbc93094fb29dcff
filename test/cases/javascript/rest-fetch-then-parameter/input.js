export function inputs() {
  return fetch('https://api.clarifai.com/v2/token', {
    method: 'POST',
    body: new URLSearchParams({
      client_id: process.env.CLARIFAI_CLIENT_ID,
      client_secret: process.env.CLARIFAI_CLIENT_SECRET,
      grant_type: 'client_credentials',
    }),
  })
    .then((answer) => answer.json())
    .then(({ access_token }) => {
      return fetch('https://api.clarifai.com/v2/inputs', { headers: { Authorization: `Bearer ${access_token}` } });
    })
    .then((answer) => answer.json());
}
