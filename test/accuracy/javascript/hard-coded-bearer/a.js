const model = 'https://api.clarifai.com/v2/models/aaa03c23b3724a16a56b629203edc62c/outputs';
fetch(model, { method: 'POST', headers: { Authorization: 'Bearer EXAMPLEtoken000000000000000001' }, body });
