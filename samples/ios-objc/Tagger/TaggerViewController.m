#import "TaggerViewController.h"
#import "ClarifaiApp.h"

@interface TaggerViewController ()
@property (strong, nonatomic) ClarifaiApp *app;
@property (weak, nonatomic) IBOutlet UITextView *textView;
@end

@implementation TaggerViewController

- (void)viewDidLoad {
  [super viewDidLoad];
  self.app = [[ClarifaiApp alloc] initWithAppID:@"EXAMPLEclientid0000000000000000000000001"
                                      appSecret:@"EXAMPLEclientsecret000000000000000000001"];
}

- (void)recognizeImage:(UIImage *)image {
  [self.app getModelByName:@"general-v1.3" completion:^(ClarifaiModel *model, NSError *error) {
    ClarifaiImage *picture = [[ClarifaiImage alloc] initWithImage:image];
    [model predictOnImages:@[picture] completion:^(NSArray<ClarifaiOutput *> *outputs, NSError *error) {
      NSMutableArray *names = [NSMutableArray array];
      for (ClarifaiConcept *concept in outputs.firstObject.concepts) {
        [names addObject:concept.conceptName];
      }
      dispatch_async(dispatch_get_main_queue(), ^{
        self.textView.text = [names componentsJoinedByString:@", "];
      });
    }];
  }];
}

- (void)showVocabulary {
  [self.app getConceptsOnPage:1 pageSize:30 completion:^(NSArray<ClarifaiConcept *> *concepts, NSError *error) {
    self.textView.text = [[concepts valueForKey:@"conceptName"] componentsJoinedByString:@", "];
  }];
}

@end
