import * as clarifai from 'clarifai';

clarifai.initialize();

export const tags = (url) => clarifai.getTagsByUrl(url);
