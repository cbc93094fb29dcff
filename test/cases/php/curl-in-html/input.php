<!DOCTYPE html>
<html>
<body>
<?php
$id = getenv('CLARIFAI_CLIENT_ID');
$secret = getenv('CLARIFAI_CLIENT_SECRET');

$login = curl_init('https://api.clarifai.com/v2/token');
curl_setopt($login, CURLOPT_USERPWD, $id . ':' . $secret);
curl_setopt($login, CURLOPT_POSTFIELDS, 'grant_type=client_credentials');
curl_setopt($login, CURLOPT_RETURNTRANSFER, true);
$answer = json_decode(curl_exec($login));
curl_close($login);
$token = $answer->access_token;

$ch = curl_init();
curl_setopt($ch, CURLOPT_URL, 'https://api.clarifai.com/v2/models/aaa03c23b3724a16a56b629203edc62c/outputs');
curl_setopt($ch, CURLOPT_CUSTOMREQUEST, 'POST');
curl_setopt($ch, CURLOPT_HTTPHEADER, array('Authorization: Bearer ' . $token, 'Content-Type: application/json'));
?>
<p><?php echo curl_exec($ch); ?></p>
</body>
</html>
