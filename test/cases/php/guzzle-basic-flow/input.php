<?php

use GuzzleHttp\Client;

$http = new Client(['base_uri' => 'https://api.clarifai.com']);
$answer = $http->post('/v2/token', ['auth' => [getenv('CLARIFAI_CLIENT_ID'), getenv('CLARIFAI_CLIENT_SECRET')]]);
$token = json_decode($answer->getBody(), true)['access_token'];

$inputs = $http->get('/v2/inputs', ['headers' => ['Authorization' => 'Bearer ' . $token]]);
echo $inputs->getBody();
