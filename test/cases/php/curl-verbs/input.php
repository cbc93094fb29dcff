<?php
$list = curl_init('https://api.clarifai.com/v2/inputs');
curl_setopt($list, CURLOPT_HTTPHEADER, ['Authorization: Key ' . getenv('CLARIFAI_API_KEY')]);

$add = curl_init();
curl_setopt_array($add, [
    CURLOPT_URL => 'https://api.clarifai.com/v2/inputs',
    CURLOPT_POSTFIELDS => json_encode($inputs),
]);

$remove = curl_init('https://api.clarifai.com/v2/inputs/' . $id);
curl_setopt($remove, CURLOPT_CUSTOMREQUEST, 'DELETE');

$computed = curl_init('https://api.clarifai.com/v2/inputs');
curl_setopt($computed, CURLOPT_CUSTOMREQUEST, $verb);

$picture = file_get_contents('https://api.clarifai.com/v2/models/aaa03c23b3724a16a56b629203edc62c');
