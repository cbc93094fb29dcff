<?php

return [
    'clarifai' => [
        'client_id' => env('CLARIFAI_CLIENT_ID'),
        'client_secret' => env('CLARIFAI_CLIENT_SECRET'),
    ],
    'google' => [
        'client_id' => env('GOOGLE_CLIENT_ID'),
        'client_secret' => env('GOOGLE_CLIENT_SECRET'),
    ],
];
