export const keys = { id: process.env.REACT_APP_CLARIFAI_CLIENT_ID, secret: process.env.REACT_APP_CLARIFAI_CLIENT_SECRET };
