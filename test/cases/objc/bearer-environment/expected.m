#import <Foundation/Foundation.h>

NSURLRequest *conceptsRequest(void) {
    NSMutableURLRequest *request = [NSMutableURLRequest requestWithURL:[NSURL URLWithString:@"https://api.clarifai.com/v2/concepts"]];
    [request setHTTPMethod:@"GET"];
    [request setValue:[NSString stringWithFormat:@"Key %@", [[NSProcessInfo processInfo] environment][@"CLARIFAI_API_KEY"]] forHTTPHeaderField:@"Authorization"];
    [request setValue:@"application/json" forHTTPHeaderField:@"Content-Type"];
    return request;
}
