<?php

return [
    'clarifai' => [
        'api_key' => env('CLARIFAI_API_KEY'),
    ],
    'google' => [
        'client_id' => env('GOOGLE_CLIENT_ID'),
        'client_secret' => env('GOOGLE_CLIENT_SECRET'),
    ],
];
