<?php

return [
    'user' => 'EXAMPLEclientid0000000000000000000000001',
    'pass' => 'EXAMPLEclientsecret000000000000000000001',
    'other' => 'EXAMPLEother0000000000000000000000000001',
];
