import 'package:http/http.dart' as http;

final headers = {'Authorization': 'Key $clarifaiApiKey'};
final answer = http.post('https://api.clarifai.com/v2/models/general/outputs', headers: headers);
