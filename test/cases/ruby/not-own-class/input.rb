# An app called ClarifAI, which explains contracts.
module ClarifAI
  class Client
    def initialize(backend, timeout)
      @backend = backend
      @timeout = timeout
    end
  end
end

ClarifAI::Client.new(ENV['BACKEND_URL'], 30)
request.headers['Authorization'] = "Bearer #{session[:jwt]}"
