# the Clarifai repositories
my $res = $ua->get("https://api.github.com/orgs/Clarifai/repos", Authorization => "Bearer $token");
