#import "Tagger.h"
#import "ClarifaiApp.h"

static NSTimeInterval const kTimeout = 30.0;

@implementation Tagger

- (ClarifaiApp *)makeApp {
    return [[ClarifaiApp alloc] initWithApiKey:[[NSBundle mainBundle] objectForInfoDictionaryKey:@"CLARIFAI_API_KEY"]];
}

@end
