<?php
use PhpFanatic\clarifAI\ImageClient;

class Tagger
{
	private static $language = 'en', $limit = 20;
	private $client;

	public function __construct()
	{
		$this->client = new ImageClient(getenv('CLARIFAI_API_KEY'));
	}

	public function tag(array $urls)
	{
		foreach ($urls as $url) {
			$this->client->AddImage($url);
		}
		return $this->client->Predict();
	}
}
