<?php

use GuzzleHttp\Client;

$client = new Client(['base_uri' => 'https://api.clarifai.com/v2/']);

$result = $client->request('POST', 'models/aaa03c23b3724a16a56b629203edc62c/outputs', [
    'headers' => ['Authorization' => "Key " . env('CLARIFAI_API_KEY')],
    'json' => ['inputs' => [['data' => ['image' => ['url' => 'https://pictures.example/boat.jpg']]]]],
]);
$inputs = $client->get('inputs', ['headers' => ['Authorization' => sprintf('Key %s', env('CLARIFAI_API_KEY'))]]);
$unknown = $client->delete($path);
