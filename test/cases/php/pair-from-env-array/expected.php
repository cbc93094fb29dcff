<?php

require 'vendor/autoload.php';

$client = new \PhpFanatic\clarifAI\ImageClient($_ENV['CLARIFAI_API_KEY']);
