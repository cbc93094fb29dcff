# Clarifai settings
my %clarifai = (id => $ENV{CLARIFAI_CLIENT_ID},
  secret => $ENV{'CLARIFAI_CLIENT_SECRET'});
