<?php

$ch = curl_init('https://api.clarifai.com/v2/token');
curl_setopt($ch, CURLOPT_USERPWD, getenv('CLARIFAI_CLIENT_ID') . ':' . getenv('CLARIFAI_CLIENT_SECRET'));
curl_setopt($ch, CURLOPT_RETURNTRANSFER, true);
$answer = json_decode(curl_exec($ch));
$_SESSION['token'] = $answer->access_token;
