class Profile
  def initialize(user)
    @conn = Faraday.new('https://people.googleapis.com', headers: { 'Authorization' => "Bearer #{user.token}" })
  end
end
