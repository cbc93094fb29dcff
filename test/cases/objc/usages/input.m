#import <Clarifai/ClarifaiApp.h>

@interface Library : NSObject
@property (strong, nonatomic) ClarifaiApp *app;
@end

@implementation Library

- (void)everything:(ClarifaiModel *)model {
    [self.app addInputs:@[input] completion:nil];
    [self.app getInputsOnPage:1 pageSize:30 completion:nil];
    [self.app getInput:@"id" completion:nil];
    [self.app deleteInput:@"id" completion:nil];
    [self.app deleteAllInputs:nil];
    [self.app mergeConcepts:concepts forInputWithID:@"id" completion:nil];
    [self.app mergeConcepts:concepts forModelWithID:@"id" completion:nil];
    [_app deleteConcepts:concepts fromModelWithID:@"id" completion:nil];
    [_app addConcepts:concepts completion:nil];
    [_app createModel:concepts name:@"boats" conceptsMutuallyExclusive:NO closedEnvironment:NO completion:nil];
    [_app search:@[term] page:@1 perPage:@20 completion:nil];
    [_app searchForConceptsByName:@"boat*" andLanguage:@"en" completion:nil];
    [_app getModelByID:@"id" completion:^(id found, NSError *error) {
        [found listVersions:1 resultsPerPage:30 completion:nil];
        [found deleteVersion:@"v" completion:nil];
    }];
    [model predictOnImages:@[image] withLanguage:@"de" completion:nil];
    [model train:^(ClarifaiModelVersion *version, NSError *error) { }];
    [self.index search:@"boats" completion:nil];
    [self.trainer train:nil];
}

@end
