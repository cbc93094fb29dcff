local clarifai = require("lib.clarifai")

local id = os.getenv("CLARIFAI_CLIENT_ID") or error("CLARIFAI_CLIENT_ID is not set")
return clarifai.new(id, os.getenv("CLARIFAI_CLIENT_SECRET"))
