import Clarifai from 'clarifai';

export function third(token) {
  return new Clarifai.App(null, null, { token });
}

export function only(token) {
  return new Clarifai.App({ token });
}
