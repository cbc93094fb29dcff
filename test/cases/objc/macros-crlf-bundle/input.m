@import UIKit;
@import Clarifai;

#define CLARIFAI_APP_ID @"EXAMPLEclientid0000000000000000000000001" // from the developer page
#define CLARIFAI_APP_SECRET @"EXAMPLEclientsecret000000000000000000001"
#define IMAGE_SIZE 320

@implementation AppDelegate

- (BOOL)application:(UIApplication *)application didFinishLaunchingWithOptions:(NSDictionary *)options {
	_clarifai = [[ClarifaiApp alloc] initWithAppID:CLARIFAI_APP_ID appSecret:CLARIFAI_APP_SECRET];
	return YES;
}

@end
