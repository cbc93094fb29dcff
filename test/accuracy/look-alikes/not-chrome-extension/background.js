const CLARIFAI_API = 'https://api.clarifai.app/api/v1';
chrome.identity.getAuthToken({}, (token) => fetch(`${CLARIFAI_API}/tag`, { headers: { Authorization: `Bearer ${token}` } }));
