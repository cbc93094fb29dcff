#import "ClarifaiApp.h"

ClarifaiApp *clarifai(void) {
    NSString *path = [[NSBundle mainBundle] pathForResource:@"Keys" ofType:@"plist"];
    NSDictionary *keys = [NSDictionary dictionaryWithContentsOfFile:path];
    return [[ClarifaiApp alloc] initWithAppID:keys[@"clarifaiClientId"] appSecret:[keys objectForKey:@"clarifaiClientSecret"]];
}
