<?php

namespace App\Http\Controllers;

use PhpFanatic\clarifAI\ImageClient;

class PictureController extends Controller
{
    public function tag()
    {
        $client = new ImageClient(config('clarifai.api_key'));
        $other = new ImageClient(env('CLARIFAI_API_KEY'));
        $settings = ['id' => env('CLARIFAI_CLIENT_ID')];

        return [$client->Predict(), $other->Search(), $settings];
    }
}
