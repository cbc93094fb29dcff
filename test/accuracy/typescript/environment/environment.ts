export const environment = { production: false, clarifai: { clientId: 'EXAMPLEclientid0000000000000000000000001', clientSecret: 'EXAMPLEsecret000000000000000000000000001' } };
export const CLARIFAI = { id: process.env.CLARIFAI_ID, secret: process.env.CLARIFAI_SECRET };
