#import <Foundation/Foundation.h>

static NSString *const kClientID = @"EXAMPLEclientid0000000000000000000000001";
static NSString *const kClientSecret = @"EXAMPLEclientsecret000000000000000000001";
static NSString *const kBase = @"https://api.clarifai.com/v2";

@implementation Tagger

- (void)authorize {
    NSURL *url = [NSURL URLWithString:[kBase stringByAppendingString:@"/token"]];
    NSMutableURLRequest *request = [NSMutableURLRequest requestWithURL:url];
    request.HTTPMethod = @"POST";
    NSString *body = [NSString stringWithFormat:@"client_id=%@&client_secret=%@&grant_type=client_credentials", kClientID, kClientSecret];
    request.HTTPBody = [body dataUsingEncoding:NSUTF8StringEncoding];
    [[self.session dataTaskWithRequest:request completionHandler:^(NSData *data, NSURLResponse *response, NSError *error) {
        NSDictionary *json = [NSJSONSerialization JSONObjectWithData:data options:0 error:nil];
        [self predictWithToken:json[@"access_token"]];
    }] resume];
}

- (void)predictWithToken:(NSString *)token {
    NSString *path = [NSString stringWithFormat:@"%@/models/%@/outputs", kBase, @"aaa03c23b3724a16a56b629203edc62c"];
    NSMutableURLRequest *request = [NSMutableURLRequest requestWithURL:[NSURL URLWithString:path]];
    [request setHTTPMethod:@"POST"];
    [request setValue:[NSString stringWithFormat:@"Bearer %@", token] forHTTPHeaderField:@"Authorization"];
    [[self.session dataTaskWithRequest:request] resume];
}

- (void)listInputs {
    NSMutableURLRequest *request = [NSMutableURLRequest requestWithURL:[NSURL URLWithString:@"https://api.clarifai.com/v2/inputs"]];
    [request setHTTPMethod:@"GET"];
    [request setValue:[@"Bearer " stringByAppendingString:self.token] forHTTPHeaderField:@"Authorization"];
    [[self.session dataTaskWithRequest:request] resume];
}

@end
