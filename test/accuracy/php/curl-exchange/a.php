<?php
$ch = curl_init('https://api.clarifai.com/v2/token');
curl_setopt($ch, CURLOPT_USERPWD, $id . ':' . $secret);
curl_exec($ch);
