<?php

namespace Acme;

use Acme\Config\Keys;
use DarrynTen\Clarifai\Clarifai;

$client = new Clarifai(Keys::ID, Keys::SECRET);
