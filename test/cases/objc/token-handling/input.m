#import "ClarifaiApp.h"

static NSString *const kTokenKey = @"com.clarifai.ClarifaiClient.AccessToken";

@interface Store ()
@property (strong, nonatomic) ClarifaiApp *clarifai;
@end

@implementation Store

- (void)restore {
    NSUserDefaults *defaults = [NSUserDefaults standardUserDefaults];
    self.clarifai.accessToken = [defaults stringForKey:kTokenKey];
    [self.clarifai ensureValidAccessToken:^(NSError *error) {
        [[NSUserDefaults standardUserDefaults] setObject:self.clarifai.accessToken forKey:kTokenKey];
    }];
}

- (void)useFixedToken {
    [_clarifai setAccessToken:@"EXAMPLEtoken000000000000000001"];
}

@end
