<?php

use DarrynTen\Clarifai\Clarifai;

$clarifai = new Clarifai(getenv('CLARIFAI_API_KEY'));
