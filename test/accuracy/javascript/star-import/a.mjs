import * as Vision from 'clarifai';
export const app = new Vision.App('EXAMPLEclientid0000000000000000000000001', 'EXAMPLEsecret000000000000000000000000001');
