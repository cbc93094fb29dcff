#import "ClarifaiApp.h"

@implementation Recognizer

- (void)recognize:(UIImage *)image {
    // ClarifaiApp *app = [[ClarifaiApp alloc] initWithAppID:@"EXAMPLEclientid0000000000000000000000001" appSecret:@"EXAMPLEclientsecret000000000000000000001"];
    ClarifaiApp *app = [[ClarifaiApp alloc] initWithApiKey:@"00000000000040008000000000000001"];
    [app getModelByName:@"general-v1.3" completion:^(ClarifaiModel *model, NSError *error) {
        [model predictOnImages:@[image] completion:nil];
    }];
    NSMutableURLRequest *request = [NSMutableURLRequest requestWithURL:[NSURL URLWithString:@"https://api.clarifai.com/v2/models/aaa03c23b3724a16a56b629203edc62c/outputs"]];
    [request setValue:[NSString stringWithFormat:@"Key %@", self.apiKey] forHTTPHeaderField:@"Authorization"];
}

@end
