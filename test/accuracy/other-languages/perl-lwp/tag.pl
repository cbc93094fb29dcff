#!/usr/bin/perl
use LWP::UserAgent;
my $ua = LWP::UserAgent->new;
my $res = $ua->post('https://api.clarifai.com/v1/token/', { client_id => $id, client_secret => $secret, grant_type => 'client_credentials' });
my $tags = $ua->get("https://api.clarifai.com/v1/tag/?url=$url", Authorization => "Bearer $token");
