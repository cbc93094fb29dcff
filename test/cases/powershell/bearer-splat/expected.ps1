$request = @{
    Uri     = 'https://api.clarifai.com/v2/concepts'
    Headers = @{ Authorization = "Key $env:CLARIFAI_API_KEY" }
}
Invoke-RestMethod @request
