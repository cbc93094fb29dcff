(ns tagger.core (:require [clj-http.client :as http]))
(def client-id (System/getenv "CLARIFAI_APP_ID"))
(def client-secret (System/getenv "CLARIFAI_APP_SECRET"))
(defn token []
  (http/post "https://api.clarifai.com/v1/token/" {:form-params {:client_id client-id :client_secret client-secret}}))
(defn tag [t url]
  (http/get "https://api.clarifai.com/v1/tag/" {:headers {"Authorization" (str "Bearer " t)}}))
