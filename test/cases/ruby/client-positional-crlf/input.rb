require 'clarifai'

class Tagger
	def initialize
		@client = Clarifai::Client.new("EXAMPLEclientid0000000000000000000000001", "EXAMPLEclientsecret000000000000000000001")
	end

	def tags(url)
		@client.tag(url)
	end
end
