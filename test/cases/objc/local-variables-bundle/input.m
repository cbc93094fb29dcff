#import "AppDelegate.h"
#import "ClarifaiApp.h"

@implementation AppDelegate

- (ClarifaiApp *)makeApp {
  NSString *appID = @"EXAMPLEclientid0000000000000000000000001";
  NSString *appSecret = @"EXAMPLEclientsecret000000000000000000001";
  return [[ClarifaiApp alloc] initWithAppID:appID appSecret:appSecret];
}

@end
