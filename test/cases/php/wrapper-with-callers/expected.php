<?php

use PhpFanatic\clarifAI\ImageClient;

function tagger($apiKey)
{
    return new ImageClient($apiKey);
}

$client = tagger(getenv('CLARIFAI_API_KEY'));
