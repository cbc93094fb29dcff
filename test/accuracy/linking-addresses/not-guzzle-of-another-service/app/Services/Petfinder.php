<?php

namespace App\Services;

use GuzzleHttp\Client;

class Petfinder
{
    public function token()
    {
        $client = new Client(['base_uri' => config('services.petfinder.base')]);
        return $client->post('/oauth2/token', ['form_params' => [
            'grant_type' => 'client_credentials',
            'client_id' => config('services.petfinder.client_id'),
            'client_secret' => config('services.petfinder.client_secret'),
        ]]);
    }

    public function animals($token)
    {
        return (new Client())->get(config('services.petfinder.base') . '/animals', ['headers' => ['Authorization' => "Bearer $token"]]);
    }
}
