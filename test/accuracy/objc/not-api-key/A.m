#import <Clarifai/ClarifaiApp.h>
@implementation A
- (void)run { ClarifaiApp *app = [[ClarifaiApp alloc] initWithApiKey:@"00000000000040008000000000000001"]; }
@end
