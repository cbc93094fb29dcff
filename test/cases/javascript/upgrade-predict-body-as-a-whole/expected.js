const Clarifai = require('clarifai');

const app = new Clarifai.App({ apiKey: process.env.CLARIFAI_API_KEY });

exports.tag = (request, reply) => {
  app.models.predict(Clarifai.GENERAL_MODEL, request.body.url).then(
    (response) => reply.json(response.rawData),
    (error) => reply.status(502).json(error.data)
  );
};

exports.save = async (url) => {
  const { rawData: data } = await app.models.predict(Clarifai.GENERAL_MODEL, url);
  write(data);
};
