const id = process.env.HUBOT_CLARIFAI_CLIENT_ID;
const secret = process.env.HUBOT_CLARIFAI_CLIENT_SECRET;
module.exports = [id, secret];
