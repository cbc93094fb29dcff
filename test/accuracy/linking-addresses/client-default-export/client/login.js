const http = require('./http');

async function login() {
  const { data } = await http.post('token', null, {
    auth: { username: process.env.VISION_ID, password: process.env.VISION_SECRET },
  });
  http.defaults.headers.common.Authorization = `Bearer ${data.access_token}`;
}

module.exports = login;
