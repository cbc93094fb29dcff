#import "ViewController.h"
#import "ClarifaiApp.h"

@implementation ViewController

- (void)viewDidLoad {
  [super viewDidLoad];
  self.app = [[ClarifaiApp alloc]
      initWithAppID:@"EXAMPLEclientid0000000000000000000000001"
          appSecret:@"EXAMPLEclientsecret000000000000000000001"];
}

@end
