<?php

namespace App\Services;

use DarrynTen\Clarifai\Clarifai;

class Tagger
{
    public function client()
    {
        return new Clarifai(Config::get('tagging.user'), Config::get('tagging.pass'));
    }
}
