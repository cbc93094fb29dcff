#import <Foundation/Foundation.h>

NSURLRequest *modelsRequest(void) {
    NSURL *url = [NSURL URLWithString:@"https://api.clarifai.com/v2/models"];
    NSMutableURLRequest *request = [NSMutableURLRequest requestWithURL:url];
    request.HTTPMethod = @"GET";
    [request addValue:@"Bearer EXAMPLEtoken000000000000000001" forHTTPHeaderField:@"Authorization"];
    return request;
}
