<?php
$fields = array(
    'client_id' => 'EXAMPLEclientid0000000000000000000000001',
    'client_secret' => 'EXAMPLEclientsecret000000000000000000001',
    'grant_type' => 'client_credentials',
);
$context = stream_context_create(array('http' => array('method' => 'POST', 'content' => http_build_query($fields))));
$json = file_get_contents('https://api.clarifai.com/v1/token/', false, $context);
$token = json_decode($json)->access_token;

$ch = curl_init('https://api.clarifai.com/v1/tag/?url=' . urlencode($url));
curl_setopt($ch, CURLOPT_HTTPHEADER, array("Authorization: Bearer $token"));
$colors = file_get_contents("https://api.clarifai.com/v1/color/?access_token=$token&url=$url");
