-- posts what Clarifai saw
local headers = { Authorization = "Bearer " .. config.token }
http.request("POST", "https://discord.com/api/v1/channels", headers)
