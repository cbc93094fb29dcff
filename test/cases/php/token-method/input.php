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
            'headers' => ['Authorization' => 'Bearer ' . $this->getToken()],
        ]);
    }

    private function getToken()
    {
        $answer = $this->http->post('/v2/token', [
            'auth' => [getenv('CLARIFAI_CLIENT_ID'), getenv('CLARIFAI_CLIENT_SECRET')],
        ]);
        return json_decode($answer->getBody())->access_token;
    }
}
