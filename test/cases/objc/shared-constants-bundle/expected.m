#import "ClarifaiApp.h"

NSString *const ClarifaiClientID = @"EXAMPLEclientid0000000000000000000000001";
NSString *const ClarifaiClientSecret = @"EXAMPLEclientsecret000000000000000000001";

ClarifaiApp *makeApp(void) {
    return [[ClarifaiApp alloc] initWithApiKey:[[NSBundle mainBundle] objectForInfoDictionaryKey:@"CLARIFAI_API_KEY"]];
}
