#import "AppDelegate.h"
#import "ClarifaiApp.h"

@implementation AppDelegate

- (ClarifaiApp *)makeApp {
  return [[ClarifaiApp alloc] initWithApiKey:[[NSBundle mainBundle] objectForInfoDictionaryKey:@"CLARIFAI_API_KEY"]];
}

@end
