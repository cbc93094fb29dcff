<?php

namespace App\Services;

use DarrynTen\Clarifai\Clarifai as Client;
use DarrynTen\Clarifai;

$a = new Client(getenv('CLARIFAI_API_KEY'));
$b = new Clarifai\Clarifai($_ENV['CLARIFAI_API_KEY']);
$c = new client($_SERVER['CLARIFAI_API_KEY']);
$d = new Client(...$credentials);
$e = new Client(getenv('CLARIFAI_API_KEY'));
