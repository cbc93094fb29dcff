import * as clarifai from 'clarifai'

const app = new clarifai.App({ apiKey: process.env.CLARIFAI_API_KEY })

export default app
