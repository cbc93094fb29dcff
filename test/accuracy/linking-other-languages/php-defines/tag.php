<?php
require_once 'config.php';
$ch = curl_init('https://api.clarifai.com/v2/token');
curl_setopt($ch, CURLOPT_USERPWD, ID . ':' . SECRET);
$answer = curl_exec($ch);
