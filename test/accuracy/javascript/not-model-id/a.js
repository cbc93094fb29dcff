const Clarifai = require('clarifai');
const MODEL = 'bd367be194cf45149e75f01d59f77ba7';
app.models.predict(MODEL, url).then((r) => console.log(r.outputs[0].model.app_id));
