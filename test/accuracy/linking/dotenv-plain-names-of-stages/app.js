require('dotenv').config();
const Clarifai = require('clarifai');
const { TAG_ID, TAG_SECRET } = process.env;
const app = new Clarifai.App(TAG_ID, TAG_SECRET);
