#import <AFNetworking/AFNetworking.h>

@implementation Session

- (void)signIn {
    NSDictionary *params = @{@"grant_type": @"client_credentials", @"client_id": self.clientID, @"client_secret": self.clientSecret};
    [self.manager POST:@"https://api.clarifai.com/v2/token/" parameters:params progress:nil success:^(NSURLSessionDataTask *task, id response) {
        self.accessToken = response[@"access_token"];
        NSString *value = [NSString stringWithFormat:@"Bearer %@", self.accessToken];
        [self.manager.requestSerializer setValue:value forHTTPHeaderField:@"Authorization"];
    } failure:nil];
}

- (void)searchFor:(NSString *)concept {
    [self.manager POST:@"https://api.clarifai.com/v2/searches" parameters:@{@"query": concept} progress:nil success:nil failure:nil];
    [self.manager GET:@"https://api.clarifai.com/v2/inputs" parameters:nil progress:nil success:nil failure:nil];
}

@end
