#import <Foundation/Foundation.h>

@interface ClarifaiApp : NSObject
- (instancetype)initWithAppID:(NSString *)appID appSecret:(NSString *)appSecret;
@end

ClarifaiApp *make(NSString *name, NSString *motto) {
    return [[ClarifaiApp alloc] initWithAppID:name appSecret:motto];
}
