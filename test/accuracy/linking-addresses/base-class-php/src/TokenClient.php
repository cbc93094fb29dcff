<?php

abstract class TokenClient
{
    protected $root;

    protected function call(string $path, array $body, string $token)
    {
        $options = ['http' => ['method' => 'POST', 'header' => "Authorization: Bearer $token\r\nContent-Type: application/json", 'content' => json_encode($body)]];
        return file_get_contents($this->root . $path, false, stream_context_create($options));
    }
}
