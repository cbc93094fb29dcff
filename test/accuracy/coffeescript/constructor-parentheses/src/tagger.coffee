clarifai = require('clarifai')
module.exports = new clarifai.App('EXAMPLEclientid0000000000000000000000001', 'EXAMPLEclientsecret000000000000000000001')
