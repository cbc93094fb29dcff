<?php

namespace Acme;

final class Endpoint
{
    const CLARIFAI = 'https://api.clarifai.com/v2';
    const WEATHER = 'https://api.openweathermap.org/data/2.5';
}
