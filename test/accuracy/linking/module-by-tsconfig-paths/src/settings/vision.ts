export const user = 'EXAMPLEclientid0000000000000000000000001';
export const pass = 'EXAMPLEclientsecret000000000000000000001';
