module.exports = { accessToken: 'EXAMPLEtoken000000000000000001' };
