#import "ClarifaiApp.h"

@implementation ClarifaiService

- (instancetype)init {
    self = [super init];
    if (self) {
        NSString *clientID = [[NSBundle mainBundle] objectForInfoDictionaryKey:@"Clarifai_Client_ID"];
        NSString *clientSecret = [[NSBundle mainBundle] objectForInfoDictionaryKey:@"Clarifai_Client_Secret"];
        _app = [[ClarifaiApp alloc] initWithAppID:clientID appSecret:clientSecret];
    }
    return self;
}

@end
