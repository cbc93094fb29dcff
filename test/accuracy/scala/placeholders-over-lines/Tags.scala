package com.example

import clarifai.ClarifaiClient

class Tags {
  val client = new ClarifaiClient(
    "<Client_Id>", // your id
    "<Client_Secret>"
  )
  def usage = client.usage()
}
