<?php include 'header.php'; $title = 'Clarifai demo'; ?>
<html>
<head><title><?= $title ?></title>
<script src="https://sdk.clarifai.com/js/clarifai-latest.js"></script></head>
<script>
  var app = new Clarifai.App('EXAMPLEclientid0000000000000000000000011', 'EXAMPLEclientsecret000000000000000000011');
  var start = <?php echo json_encode($start); ?>;
</script>
</html>
