<?php

$tags = file_get_contents('https://api.clarifai.com/v1/tag/?url=' . urlencode($picture));
$colors = file_get_contents("https://api.clarifai.com/v1/color/?url=$picture");
$usage = file_get_contents('https://api.clarifai.com/v1/usage/');
