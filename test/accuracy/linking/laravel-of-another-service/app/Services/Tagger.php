<?php

namespace App\Services;

use DarrynTen\Clarifai\Clarifai;

class Tagger
{
    public function client()
    {
        return new Clarifai(config('services.vision.id'), config('services.vision.secret'));
    }
}
