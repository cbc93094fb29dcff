const Clarifai = require('clarifai');

class Tagger {
  constructor() {
    this.clientId = process.env.CLARIFAI_CLIENT_ID;
    this.clientSecret = process.env.CLARIFAI_CLIENT_SECRET;
    this.app = new Clarifai.App(this.clientId, this.clientSecret);
  }

  tag(url) {
    return this.app.models.predict(Clarifai.GENERAL_MODEL, url).then((response) => response.data.outputs[0]);
  }
}

module.exports = Tagger;
