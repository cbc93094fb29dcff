<?php

$curl = curl_init('https://api.clarifai.com/v2/concepts');
curl_setopt($curl, CURLOPT_HTTPHEADER, ["Authorization: Key " . $_SERVER['CLARIFAI_API_KEY'], 'Content-Type: application/json']);
curl_exec($curl);
