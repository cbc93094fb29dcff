function tags = tag(url)
% Tags a picture with Clarifai
clarifai_id = 'EXAMPLEclientid0000000000000000000000076';
clarifai_secret = 'EXAMPLEclientsecret000000000000000000076';
r = webwrite('https://api.clarifai.com/v1/token/', 'client_id', clarifai_id, 'client_secret', clarifai_secret);
tags = webread(['https://api.clarifai.com/v1/tag/?access_token=' r.access_token '&url=' url]);
end
