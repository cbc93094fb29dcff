<?php

$context = stream_context_create([
    'http' => [
        'method' => 'GET',
        'header' => 'Authorization: Bearer ' . getenv('CLARIFAI_ACCESS_TOKEN'),
    ],
]);
echo file_get_contents('https://api.clarifai.com/v2/concepts', false, $context);
