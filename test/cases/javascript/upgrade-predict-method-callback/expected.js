const Clarifai = require('clarifai');

const app = new Clarifai.App({ apiKey: process.env.CLARIFAI_API_KEY });

class Gallery {
  constructor() {
    this.shown = [];
  }

  load(url) {
    app.models.predict(Clarifai.GENERAL_MODEL, url).then(this.show).catch(console.error);
  }

  show = (response) => {
    this.shown.push(response.outputs[0]);
  };
}
