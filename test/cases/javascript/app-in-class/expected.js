const Clarifai = require('clarifai');

class Tagger {
  constructor() {
    this.app = new Clarifai.App({ apiKey: process.env.CLARIFAI_API_KEY });
  }

  tag(url) {
    return this.app.models.predict(Clarifai.GENERAL_MODEL, url).then((response) => response.outputs[0]);
  }
}

module.exports = Tagger;
