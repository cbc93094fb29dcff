<?php

$token = getenv('CLARIFAI_TOKEN');
$curl = curl_init('https://api.clarifai.com/v2/concepts');
curl_setopt($curl, CURLOPT_HTTPHEADER, [sprintf('Authorization: Bearer %s', $token)]);
curl_exec($curl);
