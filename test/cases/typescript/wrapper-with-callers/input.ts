import * as Clarifai from 'clarifai';

const CLIENT_ID = 'EXAMPLEclientid0000000000000000000000001';
const CLIENT_SECRET = 'EXAMPLEclientsecret000000000000000000001';

const makeApp = (name: string, clientId: string, clientSecret: string) => {
  console.log(name);
  return new Clarifai.App(clientId, clientSecret);
};

export const app = makeApp('tagger', CLIENT_ID, CLIENT_SECRET);
