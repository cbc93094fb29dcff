#import "ViewController.h"
#import "ClarifaiApp.h"

@implementation ViewController

- (void)viewDidLoad {
  [super viewDidLoad];
  self.app = [[ClarifaiApp alloc]
      initWithApiKey:[[NSBundle mainBundle] objectForInfoDictionaryKey:@"CLARIFAI_API_KEY"]];
}

@end
