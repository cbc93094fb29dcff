<?php
use Clarifai\API\ClarifaiClient;
use DarrynTen\Clarifai\Clarifai;
use PhpFanatic\clarifAI\ImageClient;

$client = new ClarifaiClient('YOUR_API_KEY');
$logged = new ClarifaiClient(getenv('CLARIFAI_API_KEY'), $httpClient);
$read = new ClarifaiClient();
$clarifai = new Clarifai(getenv('CLARIFAI_API_KEY'));
$image = new ImageClient('00000000000040008000000000000001');

curl_setopt($ch, CURLOPT_URL, 'https://api.clarifai.com/v2/models/aaa03c23b3724a16a56b629203edc62c/outputs');
curl_setopt($ch, CURLOPT_POST, true);
curl_setopt($ch, CURLOPT_HTTPHEADER, ['Authorization: Key ' . getenv('CLARIFAI_API_KEY')]);
