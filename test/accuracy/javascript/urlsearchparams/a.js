const body = new URLSearchParams({ client_id: id, client_secret: secret, grant_type: 'client_credentials' });
fetch('https://api.clarifai.com/v1/token', { method: 'POST', body });
