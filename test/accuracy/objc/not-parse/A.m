#import <Clarifai/ClarifaiApp.h>
@implementation A
- (void)run {
  [Parse setApplicationId:@"EXAMPLEclientid0000000000000000000000001" clientKey:@"EXAMPLEsecret000000000000000000000000001"];
  app = [[ClarifaiApp alloc] initWithApiKey:key];
}
@end
