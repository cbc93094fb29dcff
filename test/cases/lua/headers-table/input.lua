local headers = {}
headers["Authorization"] = "Bearer " .. os.getenv("CLARIFAI_TOKEN")
headers["Content-Type"] = "application/json"
return { url = "https://api.clarifai.com/v2/concepts", headers = headers }
