<?php
use Clarifai\API\ClarifaiClient;
$client = new ClarifaiClient(getenv('CLARIFAI_API_KEY'));
