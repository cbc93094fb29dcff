const env = process.env;
module.exports = {
  vision: {
    id: env.VISION_ID,
    secret: env.VISION_SECRET,
  },
};
