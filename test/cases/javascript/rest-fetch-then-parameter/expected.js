export function inputs() {
  return fetch('https://api.clarifai.com/v2/inputs', { headers: { Authorization: `Key ${process.env.CLARIFAI_API_KEY}` } })
    .then((answer) => answer.json());
}
