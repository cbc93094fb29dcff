#import <Clarifai/ClarifaiApp.h>
@implementation A
- (void)run {
  ClarifaiApp *app = [[ClarifaiApp alloc]
      initWithAppID:@"EXAMPLEclientid0000000000000000000000001"
          appSecret:@"EXAMPLEsecret000000000000000000000000001"];
}
@end
