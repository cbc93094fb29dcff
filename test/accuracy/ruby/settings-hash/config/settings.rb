SETTINGS = {
  clarifai: {
    client_id: 'EXAMPLEclientid0000000000000000000000001',
    client_secret: 'EXAMPLEclientsecret000000000000000000001'
  },
  instagram: { client_id: 'EXAMPLEinstagramid0000000000000000000001' }
}.freeze
