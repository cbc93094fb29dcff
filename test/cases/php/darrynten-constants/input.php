<?php

require 'vendor/autoload.php';

define('CLIENT_ID', 'EXAMPLEclientid0000000000000000000000001'); // from the developer page
define('CLIENT_SECRET', 'EXAMPLEclientsecret000000000000000000001');
const LANGUAGE = 'en';

$clarifai = new \DarrynTen\Clarifai\Clarifai(
    CLIENT_ID,
    CLIENT_SECRET
);

$modelResult = $clarifai->getModel()->predictUrl(
    'https://samples.clarifai.com/metro-north.jpg',
    \DarrynTen\Clarifai\Repository\Model::GENERAL
);

echo json_encode($modelResult), LANGUAGE;
