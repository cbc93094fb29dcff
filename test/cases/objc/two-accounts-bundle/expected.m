#import "ClarifaiApp.h"

@implementation Accounts

+ (ClarifaiApp *)development {
    return [[ClarifaiApp alloc] initWithApiKey:[[NSBundle mainBundle] objectForInfoDictionaryKey:@"CLARIFAI_API_KEY"]];
}

+ (ClarifaiApp *)production {
    static ClarifaiApp *app;
    static dispatch_once_t once;
    dispatch_once(&once, ^{
        app = [[ClarifaiApp alloc]
            initWithApiKey:[[NSBundle mainBundle] objectForInfoDictionaryKey:@"CLARIFAI_API_KEY"]];
    });
    return app;
}

@end
