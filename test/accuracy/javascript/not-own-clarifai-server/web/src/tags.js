// The server talks to Clarifai with its own key; this only talks to the server.
const API = '/api/clarifai/tags';

export async function tags(file, user) {
  const body = new FormData();
  body.append('image', file);
  const response = await fetch(API, {
    method: 'POST',
    headers: { Authorization: `Bearer ${user.idToken}` },
    body,
  });
  return response.json();
}
