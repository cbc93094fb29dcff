#import <Foundation/Foundation.h>
#import "ClarifaiApp.h"

int main(int argc, const char *argv[]) {
  @autoreleasepool {
    NSDictionary *env = [[NSProcessInfo processInfo] environment];
    ClarifaiApp *app = [[ClarifaiApp alloc] initWithAppID:env[@"CLARIFAI_CLIENT_ID"] appSecret:env[@"CLARIFAI_CLIENT_SECRET"]];
    NSLog(@"%@", app);
  }
  return 0;
}
