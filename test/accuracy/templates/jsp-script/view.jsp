<%@ page language="java" contentType="text/html" %>
<html>
<script type="text/javascript">
$.post("https://api.clarifai.com/v1/token/", {
  grant_type: "client_credentials",
  client_id: "EXAMPLEclientid0000000000000000000000013",
  client_secret: "EXAMPLEclientsecret000000000000000000013"
}, function (data) { run(data.access_token, "<%= request.getContextPath() %>"); });
</script>
</html>
