local request = {
	url = "https://api.clarifai.com/v2/inputs",
	method = "GET",
	headers = { Authorization = 'Bearer EXAMPLEaccesstoken000000000001' },
}
