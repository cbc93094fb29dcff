const Clarifai = require('clarifai');

async function main(key) {
  const concepts = await new Clarifai.App(
    'EXAMPLEclientid0000000000000000000000001',
    'EXAMPLEclientsecret000000000000000000001',
  ).concepts.list();
  console.log(concepts.toObjects('id'));
  console.log(
    (await new Clarifai.App('EXAMPLEclientid0000000000000000000000001', 'EXAMPLEclientsecret000000000000000000001').concepts.list()).toObjects('id'),
  );
  console.log(
    (await new Clarifai.App('EXAMPLEclientid0000000000000000000000001', 'EXAMPLEclientsecret000000000000000000001').concepts.list()).toObjects(key),
  );
}
