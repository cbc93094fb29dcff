<?php
use Clarifai\API\ClarifaiClient;
use League\OAuth2\Client\Provider\Google;

$google = new Google(['clientId' => 'EXAMPLEclientid0000000000000000000000001', 'clientSecret' => getenv('GOOGLE_CLIENT_SECRET')]);
$response = $http->post('https://oauth2.googleapis.com/token', ['auth' => ['EXAMPLEclientid0000000000000000000000001', 'EXAMPLEclientsecret000000000000000000001']]);
$headers = ['Authorization: Bearer ' . $response->access_token];
$ch = curl_init('https://www.googleapis.com/drive/v3/files');
curl_setopt($ch, CURLOPT_HTTPHEADER, $headers);

$clarifai = new ClarifaiClient(getenv('CLARIFAI_API_KEY'));
