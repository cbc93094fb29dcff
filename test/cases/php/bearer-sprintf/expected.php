<?php

$curl = curl_init('https://api.clarifai.com/v2/concepts');
curl_setopt($curl, CURLOPT_HTTPHEADER, [sprintf('Authorization: Key %s', getenv('CLARIFAI_API_KEY'))]);
curl_exec($curl);
