<?php
use PhpFanatic\clarifAI\ImageClient;

class Vision
{
    private $client;

    public function __construct(private string $clientId, string $clientSecret = 'EXAMPLEclientsecret000000000000000000001')
    {
        $this->client = new ImageClient($clientId, $clientSecret);
        $this->spare = new ImageClient($this->clientId, $clientSecret);
    }
}
