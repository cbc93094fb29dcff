<?php

require 'vendor/autoload.php';

class Models
{
    public function all()
    {
        $client = new GuzzleHttp\Client();
        return $client->get('https://api.clarifai.com/v2/models', ['headers' => ['Authorization' => 'Key ' . getenv('CLARIFAI_API_KEY')]]);
    }
}
