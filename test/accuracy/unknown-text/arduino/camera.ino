#include <ESP8266WiFi.h>
const char* host = "api.clarifai.com";
void send(String img) {
  client.println("POST /v2/models/aaa03c23b3724a16a56b629203edc62c/outputs HTTP/1.1");
  client.println("Host: api.clarifai.com");
  client.println("Authorization: Bearer EXAMPLEaccesstoken000000000075");
}
