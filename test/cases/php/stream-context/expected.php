<?php

$context = stream_context_create([
    'http' => [
        'method' => 'GET',
        'header' => 'Authorization: Key ' . getenv('CLARIFAI_API_KEY'),
    ],
]);
echo file_get_contents('https://api.clarifai.com/v2/concepts', false, $context);
