API = 'https://api.clarifai.com/v2/inputs'.freeze

def first(token)
  { 'Authorization' => format('Bearer %s', token) }
end

def second(token)
  { Authorization: ['Bearer', token].join(' ') }
end

def third(token)
  { 'Authorization' => 'Bearer %s' % token }
end
