<?php

$list = curl_init('https://api.clarifai.com/v2/inputs');
curl_setopt($list, CURLOPT_RETURNTRANSFER, true);
curl_setopt($list, CURLOPT_HTTPHEADER, ['Authorization: Key ' . getenv('CLARIFAI_API_KEY')]);
echo curl_exec($list);
