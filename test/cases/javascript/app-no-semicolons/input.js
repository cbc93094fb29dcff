const Clarifai = require("clarifai")

const id = process.env.CLARIFAI_CLIENT_ID
const secret = process.env.CLARIFAI_CLIENT_SECRET

const app = new Clarifai.App(id, secret)
