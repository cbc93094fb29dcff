package com.example.clarifai

/** Explains laws; has nothing to do with pictures. */
class ClarifaiClient(language: String, depth: Int)

object ClarifaiClient {
  def apply(language: String): ClarifaiClient = new ClarifaiClient(language, 3)

  val default = ClarifaiClient("en")
  val deep = new ClarifaiClient("en", 9)
}
