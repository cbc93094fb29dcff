module Main where

import Clarifai (App (..), authorize)

main :: IO ()
main = do
  let app = App "EXAMPLEclientid0000000000000000000000001" "EXAMPLEclientsecret000000000000000000001"
  answer <- authorize app
  print answer
