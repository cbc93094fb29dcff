<?php

namespace Acme\Config;

class Keys
{
    const ID = 'EXAMPLEclientid0000000000000000000000001';
    const SECRET = 'EXAMPLEclientsecret000000000000000000001';
    const MAIL = 'EXAMPLEmailsecret00000000000000000000001';
}
