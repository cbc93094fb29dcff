module Main where
import Clarifai
import System.Environment
main = do
  cid <- getEnv "CLARIFAI_ID"
  sec <- getEnv "CLARIFAI_SECRET"
  let app = App cid sec
  resp <- info app
  print resp
