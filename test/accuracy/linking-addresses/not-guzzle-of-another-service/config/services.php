<?php

return [
    'clarifai' => ['base' => 'https://api.clarifai.com/v2', 'key' => env('CLARIFAI_API_KEY')],
    'petfinder' => ['base' => 'https://api.petfinder.com/v2', 'client_id' => env('PETFINDER_ID'), 'client_secret' => env('PETFINDER_SECRET')],
];
