Clarifai = require 'clarifai'
app = new Clarifai.App apiKey: process.env.HUBOT_CLARIFAI_API_KEY
