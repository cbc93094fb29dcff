const nock = require('nock');

nock('https://api.clarifai.com', { reqheaders: { authorization: 'Bearer EXAMPLEtoken000000000000000001' } })
  .post('/v2/models/aaa03c23b3724a16a56b629203edc62c/outputs')
  .reply(200, { status: { code: 10000 } });
