<?php

function clarifai_token()
{
    $curl = curl_init('https://api.clarifai.com/v2/token');
    curl_setopt($curl, CURLOPT_RETURNTRANSFER, true);
    curl_setopt($curl, CURLOPT_POSTFIELDS, http_build_query([
        'grant_type' => 'client_credentials',
        'client_id' => getenv('CLARIFAI_CLIENT_ID'),
        'client_secret' => getenv('CLARIFAI_CLIENT_SECRET'),
    ]));
    $answer = json_decode(curl_exec($curl), true);
    curl_close($curl);
    return $answer['access_token'];
}

$list = curl_init('https://api.clarifai.com/v2/inputs');
curl_setopt($list, CURLOPT_HTTPHEADER, ['Authorization: Bearer ' . clarifai_token()]);
curl_exec($list);
