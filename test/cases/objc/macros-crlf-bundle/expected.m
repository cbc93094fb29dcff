@import UIKit;
@import Clarifai;

#define IMAGE_SIZE 320

@implementation AppDelegate

- (BOOL)application:(UIApplication *)application didFinishLaunchingWithOptions:(NSDictionary *)options {
	_clarifai = [[ClarifaiApp alloc] initWithApiKey:[[NSBundle mainBundle] objectForInfoDictionaryKey:@"CLARIFAI_API_KEY"]];
	return YES;
}

@end
