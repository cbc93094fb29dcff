<?php

use GuzzleHttp\Client;

$http = new Client();
$answer = $http->request('POST', 'https://api.clarifai.com/v2/token', [
    'form_params' => [
        'grant_type' => 'client_credentials',
        'client_id' => getenv('CLARIFAI_CLIENT_ID'),
        'client_secret' => getenv('CLARIFAI_CLIENT_SECRET'),
    ],
]);
$token = json_decode((string) $answer->getBody())->access_token;

$inputs = $http->request('GET', 'https://api.clarifai.com/v2/inputs', [
    'headers' => ['Authorization' => "Bearer $token"],
]);
echo $inputs->getBody();
