<?php
// $clarifai = new \DarrynTen\Clarifai\Clarifai('EXAMPLEclientid0000000000000000000000001', 'EXAMPLEclientsecret000000000000000000001');
/* new ImageClient('EXAMPLEclientid0000000000000000000000001', 'EXAMPLEclientsecret000000000000000000001'); */
# define('CLARIFAI_CLIENT_ID', 'EXAMPLEclientid0000000000000000000000001');
echo 'new \DarrynTen\Clarifai\Clarifai($id, $secret) takes one argument now';
