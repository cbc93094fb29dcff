#!/usr/bin/env ruby
require 'clarifai'
c = Clarifai::Client.new(access_token: 'EXAMPLEaccesstoken000000000001')
puts c.tag(ARGV.first)
