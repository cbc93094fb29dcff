const PAT = process.env.CLARIFAI_PAT;
const APP_ID = 'main';
fetch('https://api.clarifai.com/v2/users/clarifai/apps/main/models/m/outputs', { headers: { Authorization: 'Key ' + PAT } });
