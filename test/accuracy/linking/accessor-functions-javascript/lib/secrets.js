const all = {
  id: 'EXAMPLEclientid0000000000000000000000001',
};
exports.getId = () => all.id;
exports.getSecret = function () {
  return process.env.TAG_SECRET;
};
