export const CLARIFAI_URL = 'https://api.clarifai.com/v2';
export const PLACES_URL = 'https://maps.googleapis.com/maps/api/place';
