<?php
define('CLARIFAI_CLIENT_ID', 'EXAMPLEclientid0000000000000000000000001');
return ['clarifai' => ['client_id' => env('CLARIFAI_CLIENT_ID'), 'client_secret' => env('CLARIFAI_CLIENT_SECRET')]];
