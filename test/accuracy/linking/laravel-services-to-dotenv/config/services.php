<?php

return [
    'mail' => ['secret' => env('MAIL_SECRET')],
    'vision' => [
        'id' => env('VISION_ID'),
        'secret' => env('VISION_SECRET'),
    ],
];
