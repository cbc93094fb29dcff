#import <Foundation/Foundation.h>

NSURLRequest *conceptsRequest(void) {
    NSString *token = [[NSProcessInfo processInfo] environment][@"CLARIFAI_ACCESS_TOKEN"];
    NSMutableURLRequest *request = [NSMutableURLRequest requestWithURL:[NSURL URLWithString:@"https://api.clarifai.com/v2/concepts"]];
    [request setHTTPMethod:@"GET"];
    [request setValue:[NSString stringWithFormat:@"Bearer %@", token] forHTTPHeaderField:@"Authorization"];
    [request setValue:@"application/json" forHTTPHeaderField:@"Content-Type"];
    return request;
}
