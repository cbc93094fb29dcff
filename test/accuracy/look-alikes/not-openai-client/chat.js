import OpenAI from 'openai';
const client = new OpenAI({ baseURL: 'https://api.clarifai.com/v2/ext/openai/v1', apiKey: process.env.CLARIFAI_PAT });
await fetch('https://api.clarifai.com/v2/ext/openai/v1/chat/completions', { headers: { Authorization: `Bearer ${process.env.CLARIFAI_PAT}` } });
