const { ClarifaiStub, grpc } = require('clarifai-nodejs-grpc');
const { CLARIFAI_APP_ID, CLARIFAI_KEY } = require('./config');

const metadata = new grpc.Metadata();
metadata.set('authorization', 'Key ' + CLARIFAI_KEY);
ClarifaiStub.grpc().ListModels({ user_app_id: { app_id: CLARIFAI_APP_ID } }, metadata, console.log);
