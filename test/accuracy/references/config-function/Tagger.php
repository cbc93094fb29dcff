<?php
class Tagger
{
    public function __construct(array $options)
    {
        $this->id = array_get($options, 'id', config('clarifai.client_id'));
        $this->secret = array_get($options, 'secret', config('clarifai.client_secret'));
    }
}
