#import "ClarifaiApp.h"

@implementation Broken

- (void)start {
    ClarifaiApp *app = [[ClarifaiApp alloc] initWithAppID:@"EXAMPLEclientid0000000000000000000000001" appSecret:@"EXAMPLEclientsecret000000000000000000001"];
    [app getModels:^(NSArray *models, NSError *error) {
        if (error) {
    }];

@end
