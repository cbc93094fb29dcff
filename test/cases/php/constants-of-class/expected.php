<?php

namespace Acme;

use DarrynTen\Clarifai\Clarifai;

class Tagger
{
    public function connect(): Clarifai
    {
        return new Clarifai(getenv('CLARIFAI_API_KEY'));
    }
}
