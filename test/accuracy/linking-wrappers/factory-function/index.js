const { makeClient } = require('./lib/tagger');

const client = makeClient('EXAMPLEclientid0000000000000000000000001', 'EXAMPLEclientsecret000000000000000000001');
