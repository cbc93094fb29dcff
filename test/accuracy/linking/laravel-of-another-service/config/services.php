<?php

return [
    'login' => [
        'id' => env('LOGIN_ID'),
        'secret' => env('LOGIN_SECRET'),
    ],
];
