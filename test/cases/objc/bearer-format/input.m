#import <Foundation/Foundation.h>

NSMutableURLRequest *concepts(void) {
  NSMutableURLRequest *request =
      [NSMutableURLRequest requestWithURL:[NSURL URLWithString:@"https://api.clarifai.com/v2/concepts"]];
  NSString *token = NSProcessInfo.processInfo.environment[@"CLARIFAI_ACCESS_TOKEN"];
  [request setValue:[NSString stringWithFormat:@"Bearer %@", token] forHTTPHeaderField:@"Authorization"];
  return request;
}
