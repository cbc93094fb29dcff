<?php

$headers[] = "Authorization: Key " . getenv('CLARIFAI_API_KEY');
$headers[] = 'Accept: application/json';
