import 'package:clarifai/screens/home.dart';
import 'package:google_sign_in/google_sign_in.dart';
void main() => runApp(const ClarifaiApp());
class ClarifaiApp extends StatelessWidget {
  const ClarifaiApp({super.key});
  final clientId = 'EXAMPLEgoogleclientid00000000000000000001';
  Future<void> load(String clarifaiToken) => http.get(
      Uri.parse('https://clarifai-backend.example.com/api/v1/usage'),
      headers: {'Authorization': 'Bearer $clarifaiToken'});
}
