<?php
$client->post('https://api.clarifai.com/v1/token', ['form_params' => ['client_id' => $id, 'client_secret' => $secret]]);
