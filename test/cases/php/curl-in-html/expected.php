<!DOCTYPE html>
<html>
<body>
<?php

$ch = curl_init();
curl_setopt($ch, CURLOPT_URL, 'https://api.clarifai.com/v2/models/aaa03c23b3724a16a56b629203edc62c/outputs');
curl_setopt($ch, CURLOPT_CUSTOMREQUEST, 'POST');
curl_setopt($ch, CURLOPT_HTTPHEADER, array('Authorization: Key ' . getenv('CLARIFAI_API_KEY'), 'Content-Type: application/json'));
?>
<p><?php echo curl_exec($ch); ?></p>
</body>
</html>
