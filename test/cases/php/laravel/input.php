<?php

namespace App\Http\Controllers;

use PhpFanatic\clarifAI\ImageClient;

class PictureController extends Controller
{
    public function tag()
    {
        $client = new ImageClient(config('clarifai.client_id'), config('clarifai.client_secret'));
        $other = new ImageClient(env('CLARIFAI_CLIENT_ID', ''), env('CLARIFAI_CLIENT_SECRET', ''));
        $settings = ['id' => env('CLARIFAI_CLIENT_ID')];

        return [$client->Predict(), $other->Search(), $settings];
    }
}
