local tagger = require("tagger")
tagger.start { id = os.getenv("CLARIFAI_APP_ID"), secret = os.getenv("CLARIFAI_APP_SECRET") }
