import { keyHeaders, sessionHeaders } from './headers';

export const labels = (body, key) =>
  fetch('https://api.clarifai.com/v2/models/m/outputs', { method: 'POST', headers: keyHeaders(key), body });

export const me = (session) => fetch('/me', { headers: sessionHeaders(session) });
