#import "Keys.h"
#import <Clarifai/ClarifaiApp.h>

@implementation Tagger
- (void)start {
  ClarifaiApp *app = [[ClarifaiApp alloc] initWithAppID:APP_ID appSecret:APP_SECRET];
}
@end
