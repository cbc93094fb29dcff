<?php

namespace App\Services;

use DarrynTen\Clarifai\Clarifai as Client;
use DarrynTen\Clarifai;

$a = new Client(getenv('CLARIFAI_CLIENT_ID'), getenv('CLARIFAI_CLIENT_SECRET'));
$b = new Clarifai\Clarifai($_ENV['CLARIFAI_CLIENT_ID'], $_ENV["CLARIFAI_CLIENT_SECRET"]);
$c = new client($_SERVER['CLARIFAI_CLIENT_ID'] ?? 'EXAMPLEclientid0000000000000000000000001', $_SERVER['CLARIFAI_CLIENT_SECRET']);
$d = new Client(...$credentials);
$e = new Client(getenv('CLARIFAI_API_KEY'));
