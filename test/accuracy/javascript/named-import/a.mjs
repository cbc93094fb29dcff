import { App } from 'clarifai';
export const app = new App('EXAMPLEclientid0000000000000000000000001', 'EXAMPLEsecret000000000000000000000000001');
