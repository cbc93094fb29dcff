#import "Tagger.h"
#import "ClarifaiApp.h"

static NSString *const kClarifaiAppID = @"EXAMPLEclientid0000000000000000000000001";
static NSString * const kClarifaiAppSecret = @"EXAMPLEclientsecret000000000000000000001";
static NSTimeInterval const kTimeout = 30.0;

@implementation Tagger

- (ClarifaiApp *)makeApp {
    return [[ClarifaiApp alloc] initWithAppID:kClarifaiAppID appSecret:kClarifaiAppSecret];
}

@end
