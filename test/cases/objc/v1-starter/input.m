#import "RecognitionViewController.h"
#import "ClarifaiClient.h"

@interface RecognitionViewController ()
@property (strong, nonatomic) ClarifaiClient *client;
@end

@implementation RecognitionViewController

- (ClarifaiClient *)client {
    if (!_client) {
        _client = [[ClarifaiClient alloc] initWithAppID:@"EXAMPLEclientid0000000000000000000000001" appSecret:@"EXAMPLEclientsecret000000000000000000001"];
    }
    return _client;
}

- (void)recognize:(NSData *)jpeg {
    [self.client recognizeJpegs:@[jpeg] completion:^(NSArray *results, NSError *error) { }];
}

@end
