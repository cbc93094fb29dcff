import * as clarifai from 'clarifai'

const app = new clarifai.App(process.env.CLARIFAI_ID, process.env.CLARIFAI_SECRET)

export default app
