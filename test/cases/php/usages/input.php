<?php
use Clarifai\API\ClarifaiClient;
use DarrynTen\Clarifai\Clarifai;
use PhpFanatic\clarifAI\ImageClient;

$client = new ClarifaiClient(getenv('CLARIFAI_API_KEY'));
$client->predict(ModelType::concept(), 'aaa03c23b3724a16a56b629203edc62c', new ClarifaiURLImage($url))->executeSync();
$client->publicModels()->generalModel()->batchPredict([])->executeSync();
$client->addInputs([])->executeSync();
$client->searchInputs([])->executeSync();
$client->createModel('boats')->executeSync();
$client->trainModel('boats')->executeSync();
$client->$method('boats');

$clarifai = new Clarifai(getenv('CLARIFAI_API_KEY'));
$clarifai->getModelRepository()->predictUrl($url, 'aaa03c23b3724a16a56b629203edc62c');
$inputs = $clarifai->getInputRepository();
$inputs->add([]);
$inputs->deleteById('boat');
$clarifai->getSearchInputRepository()->searchByMatchUrl([]);

$image = new ImageClient(getenv('CLARIFAI_API_KEY'));
$image->ModelGet();
$image->InputsDelete('boat');

function tag(ImageClient $given)
{
    return $given->Predict();
}
