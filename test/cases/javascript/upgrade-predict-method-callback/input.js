const Clarifai = require('clarifai');

const app = new Clarifai.App(process.env.CLARIFAI_CLIENT_ID, process.env.CLARIFAI_CLIENT_SECRET);

class Gallery {
  constructor() {
    this.shown = [];
  }

  load(url) {
    app.models.predict(Clarifai.GENERAL_MODEL, url).then(this.show).catch(console.error);
  }

  show = (response) => {
    this.shown.push(response.data.outputs[0]);
  };
}
