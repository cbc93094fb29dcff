import Clarifai from 'clarifai';

export const app = new Clarifai.App('EXAMPLEclientid0000000000000000000000001', 'EXAMPLEsecret000000000000000000000000001');
