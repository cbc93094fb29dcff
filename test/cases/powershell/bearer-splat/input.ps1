$request = @{
    Uri     = 'https://api.clarifai.com/v2/concepts'
    Headers = @{ Authorization = "Bearer $env:CLARIFAI_ACCESS_TOKEN" }
}
Invoke-RestMethod @request
