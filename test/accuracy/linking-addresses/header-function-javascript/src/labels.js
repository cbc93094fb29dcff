import { authHeaders } from './headers';

export const labels = (body, token) =>
  fetch('https://api.clarifai.com/v2/models/m/outputs', {
    method: 'POST',
    headers: authHeaders(token),
    body: JSON.stringify(body),
  });
