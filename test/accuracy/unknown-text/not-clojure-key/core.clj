(def api-key (System/getenv "CLARIFAI_API_KEY"))
(http/post "https://api.clarifai.com/v2/models/aaa03c23b3724a16a56b629203edc62c/outputs"
  {:headers {"Authorization" (str "Key " api-key)}})
