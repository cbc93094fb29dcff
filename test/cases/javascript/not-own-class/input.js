class App {
  constructor(id, secret) {
    this.pair = [id, secret];
  }
}

// the clarifai integration lives in another service
const app = new App('EXAMPLEclientid0000000000000000000000001', 'EXAMPLEclientsecret000000000000000000001');
const model = 'aaa03c23b3724a16a56b629203edc62c';
module.exports = { app, model };
