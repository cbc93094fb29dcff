<?php

require 'vendor/autoload.php';

const LANGUAGE = 'en';

$clarifai = new \DarrynTen\Clarifai\Clarifai(getenv('CLARIFAI_API_KEY'));

$modelResult = $clarifai->getModel()->predictUrl(
    'https://samples.clarifai.com/metro-north.jpg',
    \DarrynTen\Clarifai\Repository\Model::GENERAL
);

echo json_encode($modelResult), LANGUAGE;
