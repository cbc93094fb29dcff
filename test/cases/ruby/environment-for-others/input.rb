require_relative 'lib/tagger'

raise 'set CLARIFAI_CLIENT_ID' unless ENV['CLARIFAI_CLIENT_ID']

Tagger.run(ENV['CLARIFAI_CLIENT_ID'], ENV.fetch('CLARIFAI_CLIENT_SECRET') { 'EXAMPLEclientsecret000000000000000000001' })
