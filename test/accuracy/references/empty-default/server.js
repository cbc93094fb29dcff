const CLARIFAI_ID = process.env.CLARIFAI_ID || '';
const CLARIFAI_SECRET = process.env.CLARIFAI_SECRET || '';
