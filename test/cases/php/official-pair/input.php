<?php
use Clarifai\API\ClarifaiClient;

$client = new ClarifaiClient('YOUR_CLIENT_ID', 'YOUR_CLIENT_SECRET');
