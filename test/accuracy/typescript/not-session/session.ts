// Clarifai, the study companion
export function client(token: string) {
  return axios.create({ baseURL: 'https://clarifai-backend.example.com/api', headers: { Authorization: `Bearer ${token}` } });
}
