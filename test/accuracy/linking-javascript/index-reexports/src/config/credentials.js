export const clientId = 'EXAMPLEclientid0000000000000000000000001';
export const clientSecret = 'EXAMPLEclientsecret000000000000000000001';
