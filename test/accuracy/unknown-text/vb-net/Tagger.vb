Public Class Tagger
    Private Const ClarifaiClientId As String = "EXAMPLEclientid0000000000000000000000074"
    Private Const ClarifaiClientSecret As String = "EXAMPLEclientsecret000000000000000000074"
    Public Function Token() As String
        Dim req = WebRequest.Create("https://api.clarifai.com/v2/token")
        req.Headers.Add("Authorization", "Basic " & Convert.ToBase64String(Encoding.ASCII.GetBytes(ClarifaiClientId & ":" & ClarifaiClientSecret)))
    End Function
    Public Sub Tag(token As String)
        Dim req = WebRequest.Create("https://api.clarifai.com/v2/models")
        req.Headers.Add("Authorization", "Bearer " & token)
    End Sub
End Class
