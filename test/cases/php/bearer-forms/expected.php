<?php

$base = 'https://api.clarifai.com/v2';
$token = 'EXAMPLEaccesstoken000000000001';

$list = file_get_contents("$base/inputs", false, stream_context_create([
    'http' => ['method' => 'GET', 'header' => 'Authorization: Key ' . getenv('CLARIFAI_API_KEY')],
]));
$several = ['header' => "Accept: application/json\r\nAuthorization: Bearer $token\r\n"];
$heredoc = <<<HEADERS
Authorization: Bearer {$token}
Accept: application/json
HEADERS;
$query = file_get_contents("$base/concepts?access_token=" . $token);
$shell = `curl -H "Authorization: Bearer $token" https://api.clarifai.com/v2/inputs`;
$literal = ['Authorization: Key ' . getenv('CLARIFAI_API_KEY')];
$message = 'Bearer token is missing';
