keys <- c(Sys.getenv("CLARIFAI_ID"), Sys.getenv("CLARIFAI_SECRET"))
clarifai::secret_id(keys)
token <- clarifai::get_token()
