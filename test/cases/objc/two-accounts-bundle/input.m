#import "ClarifaiApp.h"

@implementation Accounts

+ (ClarifaiApp *)development {
    return [[ClarifaiApp alloc] initWithAppID: @"EXAMPLEclientid0000000000000000000000001" appSecret: @"EXAMPLEclientsecret000000000000000000001"];
}

+ (ClarifaiApp *)production {
    static ClarifaiApp *app;
    static dispatch_once_t once;
    dispatch_once(&once, ^{
        app = [[ClarifaiApp alloc]
            initWithAppID:@"EXAMPLEclientid0000000000000000000000002"
                appSecret:@"EXAMPLEclientsecret000000000000000000002"];
    });
    return app;
}

@end
