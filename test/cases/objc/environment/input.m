#import <Foundation/Foundation.h>
#import "ClarifaiApp.h"

int main(int argc, const char *argv[]) {
    @autoreleasepool {
        NSDictionary *env = [[NSProcessInfo processInfo] environment];
        ClarifaiApp *first = [[ClarifaiApp alloc] initWithAppID:env[@"CLARIFAI_CLIENT_ID"] appSecret:env[@"CLARIFAI_CLIENT_SECRET"]];
        NSString *clientID = NSProcessInfo.processInfo.environment[@"CLARIFAI_CLIENT_ID"];
        NSString *secret = @(getenv("CLARIFAI_CLIENT_SECRET"));
        ClarifaiApp *second = [[ClarifaiApp alloc] initWithAppID:clientID appSecret:secret];
        [first getModels:^(NSArray<ClarifaiModel *> *models, NSError *error) {
            for (ClarifaiModel *model in models) [model train:nil];
        }];
        [second getInputsStatus:nil];
    }
    return 0;
}
