function Get-Concepts {
    param([int]$Page = 1)
    $headers = @{ Authorization = "Key $env:CLARIFAI_API_KEY" }
    Invoke-RestMethod -Method Get -Uri "https://api.clarifai.com/v2/concepts?page=$Page" -Headers $headers
}
