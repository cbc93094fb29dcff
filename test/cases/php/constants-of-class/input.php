<?php

namespace Acme;

use DarrynTen\Clarifai\Clarifai;

class Tagger
{
    private const CLIENT_ID = 'EXAMPLEclientid0000000000000000000000001';
    private const CLIENT_SECRET = 'EXAMPLEclientsecret000000000000000000001';

    public function connect(): Clarifai
    {
        return new Clarifai(self::CLIENT_ID, self::CLIENT_SECRET);
    }
}
