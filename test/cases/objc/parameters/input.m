#import "ClarifaiApp.h"

@implementation ClarifaiWrapper

- (instancetype)initWithClientID:(NSString *)clientID secret:(NSString *)clientSecret {
    self = [super init];
    if (self) {
        self.clarifai = [[ClarifaiApp alloc] initWithAppID:clientID appSecret:clientSecret];
    }
    return self;
}

@end

ClarifaiWrapper *production(void) {
    return [[ClarifaiWrapper alloc] initWithClientID:Credentials.clientID secret:[Credentials clientSecret]];
}
