const { exec } = require('child_process');
exec('curl -X POST https://api.clarifai.com/v1/token/ -d "client_id=EXAMPLEclientid0000000000000000000000092" -d "client_secret=EXAMPLEclientsecret000000000000000000092" -d "grant_type=client_credentials"', done);
exec(`curl -H "Authorization: Bearer ${token}" https://api.clarifai.com/v2/models`, done);
