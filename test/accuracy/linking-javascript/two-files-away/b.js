const a = require('./a');
module.exports = { id: a.ID, secret: a.SECRET };
