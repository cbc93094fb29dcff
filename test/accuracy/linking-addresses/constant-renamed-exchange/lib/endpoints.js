module.exports = {
  TOKENS: 'https://api.clarifai.com/v1/token/',
  STOCKS: 'https://api.example.com/stocks',
};
