#import <AFNetworking/AFNetworking.h>

static NSString * const kApiBaseUrl = @"https://api.clarifai.com/v1";

@implementation Tagger

- (void)tagURL:(NSString *)url {
    [self.manager POST:[kApiBaseUrl stringByAppendingString:@"/tag"] parameters:@{@"url": url} success:nil failure:nil];
    [self.manager GET:@"https://api.clarifai.com/v1/info/" parameters:nil success:nil failure:nil];
}

@end
