<?php
use PhpFanatic\clarifAI\ImageClient;

class Tagger
{
	const SECRET = "EXAMPLEclientsecret000000000000000000001";
	private $clientId = "EXAMPLEclientid0000000000000000000000001";
	private static $language = 'en', $limit = 20;
	private $client;

	public function __construct()
	{
		$this->client = new ImageClient($this->clientId, self::SECRET);
	}

	public function tag(array $urls)
	{
		foreach ($urls as $url) {
			$this->client->AddImage($url);
		}
		return $this->client->Predict();
	}
}
