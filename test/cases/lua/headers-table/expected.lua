local headers = {}
headers["Authorization"] = "Key " .. os.getenv("CLARIFAI_API_KEY")
headers["Content-Type"] = "application/json"
return { url = "https://api.clarifai.com/v2/concepts", headers = headers }
