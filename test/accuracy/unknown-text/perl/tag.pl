use LWP::UserAgent;
my $ua = LWP::UserAgent->new;
my $client_id = 'EXAMPLEclientid0000000000000000000000071';
my $client_secret = 'EXAMPLEclientsecret000000000000000000071';
my $res = $ua->post('https://api.clarifai.com/v1/token/', [
  grant_type => 'client_credentials', client_id => $client_id, client_secret => $client_secret ]);
my $token = decode_json($res->content)->{access_token};
$ua->default_header('Authorization' => "Bearer $token");
$ua->get('https://api.clarifai.com/v1/tag/?url=' . $url);
