<?php
// also uses Clarifai
$google = new Google_Client();
$google->setClientId('x'); $google->setClientSecret('y');
$h = ['Authorization: Key ' . $clarifaiKey];
