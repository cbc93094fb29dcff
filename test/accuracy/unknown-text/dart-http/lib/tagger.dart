import 'package:http/http.dart' as http;
const clarifaiClientId = 'EXAMPLEclientid0000000000000000000000072';
const clarifaiClientSecret = 'EXAMPLEclientsecret000000000000000000072';
Future<String> token() async {
  final auth = base64Encode(utf8.encode('$clarifaiClientId:$clarifaiClientSecret'));
  final r = await http.post(Uri.parse('https://api.clarifai.com/v2/token'),
      headers: {'Authorization': 'Basic $auth'});
  return json.decode(r.body)['access_token'];
}
Future tag(String token) => http.post(
    Uri.parse('https://api.clarifai.com/v2/models/aaa03c23b3724a16a56b629203edc62c/outputs'),
    headers: {'Authorization': 'Bearer $token'});
