<?php
$ch = curl_init('https://api.clarifai.com/v2/models/m/outputs');
curl_setopt($ch, CURLOPT_HTTPHEADER, array('Authorization: Bearer ' . $token));
