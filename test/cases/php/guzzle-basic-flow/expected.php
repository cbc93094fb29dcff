<?php

use GuzzleHttp\Client;

$http = new Client(['base_uri' => 'https://api.clarifai.com']);

$inputs = $http->get('/v2/inputs', ['headers' => ['Authorization' => 'Key ' . getenv('CLARIFAI_API_KEY')]]);
echo $inputs->getBody();
