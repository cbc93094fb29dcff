function Get-Concepts {
    param([int]$Page = 1)
    $headers = @{ Authorization = "Bearer $env:CLARIFAI_ACCESS_TOKEN" }
    Invoke-RestMethod -Method Get -Uri "https://api.clarifai.com/v2/concepts?page=$Page" -Headers $headers
}
