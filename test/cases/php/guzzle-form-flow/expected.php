<?php

use GuzzleHttp\Client;

$http = new Client();

$inputs = $http->request('GET', 'https://api.clarifai.com/v2/inputs', [
    'headers' => ['Authorization' => "Key " . getenv('CLARIFAI_API_KEY')],
]);
echo $inputs->getBody();
