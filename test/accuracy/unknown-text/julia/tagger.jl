using HTTP, JSON
const ID = ENV["CLARIFAI_CLIENT_ID"]
const SECRET = ENV["CLARIFAI_CLIENT_SECRET"]
r = HTTP.post("https://api.clarifai.com/v1/token", [],
    HTTP.Form(Dict("client_id" => ID, "client_secret" => SECRET, "grant_type" => "client_credentials")))
