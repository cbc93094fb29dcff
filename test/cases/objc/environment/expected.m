#import <Foundation/Foundation.h>
#import "ClarifaiApp.h"

int main(int argc, const char *argv[]) {
    @autoreleasepool {
        NSDictionary *env = [[NSProcessInfo processInfo] environment];
        ClarifaiApp *first = [[ClarifaiApp alloc] initWithApiKey:env[@"CLARIFAI_API_KEY"]];
        ClarifaiApp *second = [[ClarifaiApp alloc] initWithApiKey:NSProcessInfo.processInfo.environment[@"CLARIFAI_API_KEY"]];
        [first getModels:^(NSArray<ClarifaiModel *> *models, NSError *error) {
            for (ClarifaiModel *model in models) [model train:nil];
        }];
        [second getInputsStatus:nil];
    }
    return 0;
}
