<?php

use Clarifai\API\ClarifaiClient;

function connect($clientId, $clientSecret)
{
    return new ClarifaiClient($clientId, $clientSecret);
}
