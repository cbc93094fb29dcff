#import "ClarifaiApp.h"

static NSString *const kSpotifyClientID = @"EXAMPLEspotify00000000000000000001";
static NSString *const kSpotifyClientSecret = @"EXAMPLEspotify00000000000000000002";

@implementation Services

- (void)start {
    [FlickrKit.sharedFlickrKit initializeWithAPIKey:@"EXAMPLEflickr0000000000000000001" sharedSecret:@"EXAMPLEflickr01"];
    self.spotify = [[SPTAuth alloc] initWithClientID:kSpotifyClientID secret:kSpotifyClientSecret];
    self.app = [[ClarifaiApp alloc] initWithApiKey:[[NSBundle mainBundle] objectForInfoDictionaryKey:@"CLARIFAI_API_KEY"]];
    NSMutableURLRequest *request = [NSMutableURLRequest requestWithURL:[NSURL URLWithString:@"https://api.spotify.com/v1/me"]];
    [request setValue:[NSString stringWithFormat:@"Bearer %@", self.spotify.token] forHTTPHeaderField:@"Authorization"];
}

@end
