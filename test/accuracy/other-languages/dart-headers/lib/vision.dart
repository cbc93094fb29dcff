import 'package:http/http.dart' as http;

Future<String> inputs(String token) async {
  final answer = await http.get('https://api.clarifai.com/v2/inputs', headers: {'Authorization': 'Bearer $token'});
  return answer.body;
}
