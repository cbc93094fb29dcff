<?php

$token = $_SERVER['CLARIFAI_TOKEN'];
$curl = curl_init('https://api.clarifai.com/v2/concepts');
curl_setopt($curl, CURLOPT_HTTPHEADER, ["Authorization: Bearer $token", 'Content-Type: application/json']);
curl_exec($curl);
