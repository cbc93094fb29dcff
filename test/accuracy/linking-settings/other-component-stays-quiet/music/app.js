module.exports = login(process.env.CLIENT_ID, process.env.CLIENT_SECRET);
