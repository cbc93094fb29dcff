#import <UIKit/UIKit.h>
#import <Clarifai/ClarifaiApp.h>

@implementation RecognitionViewController

- (void)recognizeImage:(UIImage *)image {
    // Set up with the application's credentials.
    ClarifaiApp *app = [[ClarifaiApp alloc] initWithAppID:@"EXAMPLEclientid0000000000000000000000001" // id
                                                appSecret:@"EXAMPLEclientsecret000000000000000000001"]; // secret
    [app getModelByName:@"general-v1.3" completion:^(ClarifaiModel *model, NSError *error) {
        ClarifaiImage *picture = [[ClarifaiImage alloc] initWithImage:image];
        [model predictOnImages:@[picture] completion:^(NSArray<ClarifaiOutput *> *outputs, NSError *error) {
            NSLog(@"%@", outputs);
        }];
    }];
}

@end
