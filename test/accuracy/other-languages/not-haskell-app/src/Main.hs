module Main where

-- Labels come from Clarifai, by way of our own server.
import Web (App (..), serve)

main :: IO ()
main = serve (App "tagger" "0.0.0.0")
