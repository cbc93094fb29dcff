<?php

function token()
{
    $ch = curl_init();
    curl_setopt_array($ch, [
        CURLOPT_URL => 'https://api.clarifai.com/v2/token',
        CURLOPT_USERPWD => 'EXAMPLEclientid0000000000000000000000001:EXAMPLEclientsecret000000000000000000001',
        CURLOPT_RETURNTRANSFER => true,
    ]);
    return json_decode(curl_exec($ch), true)['access_token'];
}

$headers[] = "Authorization: Bearer " . token();
$headers[] = 'Accept: application/json';
