import QtQuick 2.7
Item {
    property string clientId: "EXAMPLEclientid0000000000000000000000077"
    property string clientSecret: "EXAMPLEclientsecret000000000000000000077"
    function token(cb) {
        var xhr = new XMLHttpRequest();
        xhr.open("POST", "https://api.clarifai.com/v1/token/");
        xhr.send("grant_type=client_credentials&client_id=" + clientId + "&client_secret=" + clientSecret);
    }
    function tag(token) {
        var xhr = new XMLHttpRequest();
        xhr.open("GET", "https://api.clarifai.com/v1/tag/");
        xhr.setRequestHeader("Authorization", "Bearer " + token);
    }
}
