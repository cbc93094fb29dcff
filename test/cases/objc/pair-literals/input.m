#import <UIKit/UIKit.h>
#import "ClarifaiApp.h"

@implementation RecognitionViewController

- (void)viewDidLoad {
    [super viewDidLoad];
    self.app = [[ClarifaiApp alloc] initWithAppID:@"EXAMPLEclientid0000000000000000000000001"
                                        appSecret:@"EXAMPLEclientsecret000000000000000000001"];
}

@end
