<?php

require 'vendor/autoload.php';

$client = new \PhpFanatic\clarifAI\ImageClient($_ENV['CLARIFAI_CLIENT_ID'], $_ENV['CLARIFAI_CLIENT_SECRET']);
