<?php
require 'clarifai/ImageClient.php';

$client = new ImageClient('EXAMPLEclientid0000000000000000000000001', 'EXAMPLEclientsecret000000000000000000001');
$model = new ImageClient('general', $options);
