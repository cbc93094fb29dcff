<?php

class ImageLabels extends TokenClient
{
    protected $root = 'https://api.clarifai.com/v2';

    public function of(string $url, string $token)
    {
        return $this->call('/models/general-v1.3/outputs', ['inputs' => [['data' => ['image' => ['url' => $url]]]]], $token);
    }
}
