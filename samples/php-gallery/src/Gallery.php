<?php

namespace Acme\Gallery;

use DarrynTen\Clarifai\Clarifai;

class Gallery
{
    /** @var Clarifai */
    private $clarifai;

    public function __construct()
    {
        $this->clarifai = new Clarifai(
            getenv('CLARIFAI_CLIENT_ID'),
            getenv('CLARIFAI_CLIENT_SECRET')
        );
    }

    /** Pictures that look like the one at the address. */
    public function similar($url)
    {
        return $this->clarifai->getSearchInputRepository()->searchByMatchUrl([$url]);
    }

    /** Adds an editor's labels to a picture. */
    public function label($pictureId, array $labels)
    {
        $concepts = [];
        foreach ($labels as $label) {
            $concepts[] = ['id' => $label, 'value' => true];
        }
        return $this->clarifai->getInputRepository()->mergeInputConcepts([$pictureId => $concepts]);
    }
}
