<?php

namespace Acme;

class Labels
{
    public function of(string $image, string $token)
    {
        $ch = curl_init(Endpoint::CLARIFAI . '/models/general-v1.3/outputs');
        curl_setopt($ch, CURLOPT_HTTPHEADER, ["Authorization: Bearer $token", 'Content-Type: application/json']);
        curl_setopt($ch, CURLOPT_POSTFIELDS, json_encode(['inputs' => [['data' => ['image' => ['base64' => $image]]]]]));
        return curl_exec($ch);
    }
}
