// tells the vision provider by its name; clarifai is one of three
const providers = require('./providers');
module.exports = (name, options) => new providers[name].Client(options.id, options.secret);
