export const TAGS_URL = 'https://api.clarifai.com/v2';
export const SESSIONS_URL = 'https://login.example.com/sessions';
