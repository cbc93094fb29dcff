<?php
use DarrynTen\Clarifai\Clarifai;
$clarifai = new Clarifai($clientId, $clientSecret);
