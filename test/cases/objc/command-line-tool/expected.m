#import <Foundation/Foundation.h>
#import "ClarifaiApp.h"

int main(int argc, const char *argv[]) {
  @autoreleasepool {
    NSDictionary *env = [[NSProcessInfo processInfo] environment];
    ClarifaiApp *app = [[ClarifaiApp alloc] initWithApiKey:env[@"CLARIFAI_API_KEY"]];
    NSLog(@"%@", app);
  }
  return 0;
}
