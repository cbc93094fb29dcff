module.exports = {
  clientId: 'EXAMPLEclientid0000000000000000000000001',
  clientSecret: 'EXAMPLEclientsecret000000000000000000001',
};
