<?php

class ClarifaiClient
{
    public function __construct($name, $colour)
    {
    }
}

$client = new ClarifaiClient('EXAMPLEclientid0000000000000000000000001', 'EXAMPLEclientsecret000000000000000000001');
$other = new \App\Services\ImageClient('EXAMPLEclientid0000000000000000000000001', 'EXAMPLEclientsecret000000000000000000001');
