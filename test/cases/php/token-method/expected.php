<?php

namespace Acme;

use GuzzleHttp\Client;

class Vision
{
    private $http;

    public function __construct()
    {
        $this->http = new Client(['base_uri' => 'https://api.clarifai.com']);
    }

    public function inputs()
    {
        return $this->http->get('/v2/inputs', [
            'headers' => ['Authorization' => 'Key ' . getenv('CLARIFAI_API_KEY')],
        ]);
    }
}
