<?php

use PhpFanatic\clarifAI\ImageClient;

function tagger($clientId, $clientSecret)
{
    return new ImageClient($clientId, $clientSecret);
}

$client = tagger(getenv('CLARIFAI_CLIENT_ID'), getenv('CLARIFAI_CLIENT_SECRET'));
