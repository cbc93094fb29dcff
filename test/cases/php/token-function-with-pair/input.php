<?php

require 'vendor/autoload.php';

class Models
{
    public function all()
    {
        $token = $this->accessToken(getenv('CLARIFAI_CLIENT_ID'), getenv('CLARIFAI_CLIENT_SECRET'));
        $client = new GuzzleHttp\Client();
        return $client->get('https://api.clarifai.com/v2/models', ['headers' => ['Authorization' => 'Bearer ' . $token]]);
    }

    private function accessToken($id, $secret)
    {
        $client = new GuzzleHttp\Client();
        $answer = $client->post('https://api.clarifai.com/v2/token', ['auth' => [$id, $secret]]);
        return json_decode($answer->getBody())->access_token;
    }
}
