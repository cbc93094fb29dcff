#!/bin/sh
API=https://api.clarifai.com/v1
curl "https://api.clarifai.com/v1/tag/?url=https://samples.example/1.jpg" -H "Authorization: Bearer $TOKEN"
curl "$API/color/?url=$PICTURE" -H "Authorization: Bearer $TOKEN"
curl "https://api.clarifai.com/v1/multiop/?op=tag,embed&url=$PICTURE" -H "Authorization: Bearer $TOKEN"
curl "https://api.clarifai.com/v1/feedback/" -d "url=https://samples.example/1.jpg" -d "add_tags=dog" -H "Authorization: Bearer $TOKEN"
curl "https://api.clarifai.com/v1/usage/" -H "Authorization: Bearer $TOKEN"
curl "https://api.clarifai.com/v1/info/" -H "Authorization: Bearer $TOKEN"
