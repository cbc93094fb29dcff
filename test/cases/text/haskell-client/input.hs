import Clarifai

main :: IO ()
main = do
  let app = App "EXAMPLEclientid0000000000000000000000001" "EXAMPLEclientsecret000000000000000000001"
  tags <- tag app "https://samples.example/1.jpg"
  print tags
