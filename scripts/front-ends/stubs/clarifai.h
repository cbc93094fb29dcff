// What the Objective-C cases are given in place of the pod's headers and UIKit's.
#import <Foundation/Foundation.h>

@interface ClarifaiApp : NSObject
- (instancetype)initWithAppID:(NSString *)appID appSecret:(NSString *)appSecret;
- (instancetype)initWithApiKey:(NSString *)apiKey;
@end

@interface UIViewController : NSObject
- (void)viewDidLoad;
@end

@interface UIResponder : NSObject
@end

@interface ViewController : UIViewController
@property (strong, nonatomic) ClarifaiApp *app;
@end

@interface AppDelegate : UIResponder
@end
