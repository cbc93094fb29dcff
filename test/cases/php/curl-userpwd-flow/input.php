<?php

$curl = curl_init('https://api.clarifai.com/v2/token');
curl_setopt($curl, CURLOPT_POST, true);
curl_setopt($curl, CURLOPT_RETURNTRANSFER, true);
curl_setopt($curl, CURLOPT_USERPWD, getenv('CLARIFAI_CLIENT_ID') . ':' . getenv('CLARIFAI_CLIENT_SECRET'));
$answer = curl_exec($curl);
curl_close($curl);
$token = json_decode($answer)->access_token;

$list = curl_init('https://api.clarifai.com/v2/inputs');
curl_setopt($list, CURLOPT_RETURNTRANSFER, true);
curl_setopt($list, CURLOPT_HTTPHEADER, ['Authorization: Bearer ' . $token]);
echo curl_exec($list);
