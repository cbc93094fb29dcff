<?php
use PhpFanatic\clarifAI\ImageClient;
$client = new ImageClient('EXAMPLEclientid0000000000000000000000001', 'EXAMPLEsecret000000000000000000000000001');
