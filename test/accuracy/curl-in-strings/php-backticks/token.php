<?php
$out = shell_exec('curl -u "EXAMPLEclientid0000000000000000000000094:EXAMPLEclientsecret000000000000000000094" https://api.clarifai.com/v2/token');
$r = `curl -H "Authorization: Bearer $token" https://api.clarifai.com/v2/models`;
