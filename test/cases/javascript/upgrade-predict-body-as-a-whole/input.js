const Clarifai = require('clarifai');

const app = new Clarifai.App(process.env.CLARIFAI_CLIENT_ID, process.env.CLARIFAI_CLIENT_SECRET);

exports.tag = (request, reply) => {
  app.models.predict(Clarifai.GENERAL_MODEL, request.body.url).then(
    (response) => reply.json(response.data),
    (error) => reply.status(502).json(error.data)
  );
};

exports.save = async (url) => {
  const { data } = await app.models.predict(Clarifai.GENERAL_MODEL, url);
  write(data);
};
