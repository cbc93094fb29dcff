export default {
  clarifai: { apiKey: '00000000000040008000000000000001' },
  spotify: { clientId: 'EXAMPLEspotifyid000000000000000000000001', clientSecret: 'EXAMPLEspotifysecret00000000000000000001' },
  imgur: { clientId: 'EXAMPLEimgur001' },
};
