local request = {
	url = "https://api.clarifai.com/v2/inputs",
	method = "GET",
	headers = { Authorization = 'Key ' .. os.getenv("CLARIFAI_API_KEY") },
}
