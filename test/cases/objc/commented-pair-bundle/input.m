#import "ViewController.h"
#import "ClarifaiApp.h"

@implementation ViewController

- (void)viewDidLoad {
  // The staging account:
  // _app = [[ClarifaiApp alloc] initWithAppID:@"EXAMPLEclientid0000000000000000000000002" appSecret:@"EXAMPLEclientsecret000000000000000000002"];
  _app = [[ClarifaiApp alloc] initWithAppID:@"EXAMPLEclientid0000000000000000000000001" appSecret:@"EXAMPLEclientsecret000000000000000000001"];
}

@end
