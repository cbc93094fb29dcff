<?php
use DarrynTen\Clarifai\Clarifai;

$clarifai = new Clarifai("EXAMPLEclientid0000000000000000000000001", "EXAMPLEclientsecret000000000000000000001");
