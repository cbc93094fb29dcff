#import <Foundation/Foundation.h>

NSURLRequest *modelsRequest(void) {
    NSURL *url = [NSURL URLWithString:@"https://api.clarifai.com/v2/models"];
    NSMutableURLRequest *request = [NSMutableURLRequest requestWithURL:url];
    request.HTTPMethod = @"GET";
    [request addValue:[NSString stringWithFormat:@"Key %@", [[NSBundle mainBundle] objectForInfoDictionaryKey:@"CLARIFAI_API_KEY"]] forHTTPHeaderField:@"Authorization"];
    return request;
}
