const { execSync } = require('child_process');

const out = execSync(`curl -s -H "Authorization: Bearer ${process.env.CLARIFAI_ACCESS_TOKEN}" https://api.clarifai.com/v2/models`);
console.log(JSON.parse(out).models.length);
