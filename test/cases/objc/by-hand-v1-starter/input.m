#import "ClarifaiClient.h"

@implementation Tagger

- (void)tag:(NSData *)jpeg {
    ClarifaiClient *client = [[ClarifaiClient alloc] initWithAppID:self.appID appSecret:self.appSecret];
    [client recognizeJpegs:@[jpeg] completion:^(NSArray *results, NSError *error) { }];
    [client recognizeURLs:@[@"https://samples.example/1.jpg"] completion:^(NSArray *results, NSError *error) { }];
}

@end
