<?php

use DarrynTen\Clarifai\Clarifai;

$clarifai = new Clarifai(getenv('CLARIFAI_CLIENT_ID'), getenv('CLARIFAI_CLIENT_SECRET'));
