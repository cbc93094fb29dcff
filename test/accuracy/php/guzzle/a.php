<?php
$client = new GuzzleHttp\Client(['base_uri' => 'https://api.clarifai.com']);
$client->post('/v2/models/m/outputs', ['headers' => ['Authorization' => 'Bearer ' . $token]]);
