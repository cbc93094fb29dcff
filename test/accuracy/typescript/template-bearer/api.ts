export async function predict(token: string) {
  return fetch('https://api.clarifai.com/v2/models/m/outputs', {
    method: 'POST',
    headers: { Authorization: `Bearer ${token}` },
  });
}
