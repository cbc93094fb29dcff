#import "ClarifaiApp.h"

@implementation ClarifaiService

- (instancetype)init {
    self = [super init];
    if (self) {
        _app = [[ClarifaiApp alloc] initWithApiKey:[[NSBundle mainBundle] objectForInfoDictionaryKey:@"Clarifai_Api_Key"]];
    }
    return self;
}

@end
