#import <Foundation/Foundation.h>

NSMutableURLRequest *concepts(void) {
  NSMutableURLRequest *request =
      [NSMutableURLRequest requestWithURL:[NSURL URLWithString:@"https://api.clarifai.com/v2/concepts"]];
  [request setValue:[NSString stringWithFormat:@"Key %@", NSProcessInfo.processInfo.environment[@"CLARIFAI_API_KEY"]] forHTTPHeaderField:@"Authorization"];
  return request;
}
