export const secret = 'EXAMPLEclientsecret000000000000000000001';
