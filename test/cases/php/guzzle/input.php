<?php

use GuzzleHttp\Client;

$client = new Client(['base_uri' => 'https://api.clarifai.com/v2/']);
$response = $client->post('token', [
    'auth' => [env('CLARIFAI_CLIENT_ID'), env('CLARIFAI_CLIENT_SECRET')],
    'form_params' => ['grant_type' => 'client_credentials'],
]);
$token = json_decode($response->getBody())->access_token;

$result = $client->request('POST', 'models/aaa03c23b3724a16a56b629203edc62c/outputs', [
    'headers' => ['Authorization' => "Bearer {$token}"],
    'json' => ['inputs' => [['data' => ['image' => ['url' => 'https://pictures.example/boat.jpg']]]]],
]);
$inputs = $client->get('inputs', ['headers' => ['Authorization' => sprintf('Bearer %s', $token)]]);
$unknown = $client->delete($path);
