const { execSync } = require('child_process');
execSync('curl -X POST https://clarifai.example.com/api/v1/token -d "client_id=web" -d "client_secret=dev"');
execSync(`curl -H "Authorization: Bearer ${jwt}" https://clarifai.example.com/api/v1/tag`);
