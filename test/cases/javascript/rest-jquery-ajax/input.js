require('./vendor/jquery');

function tag(url) {
  return $.ajax({
    url: 'https://api.clarifai.com/v2/models/aaa03c23b3724a16a56b629203edc62c/outputs',
    type: 'POST',
    headers: { Authorization: 'Bearer ' + process.env.CLARIFAI_ACCESS_TOKEN },
    data: JSON.stringify({ inputs: [{ data: { image: { url: url } } }] }),
  });
}
