#include <string>
#import <Clarifai/ClarifaiApp.h>

namespace vision {
ClarifaiApp *make() {
    std::string name = "boats";
    return [[ClarifaiApp alloc] initWithAppID:@"EXAMPLEclientid0000000000000000000000001" appSecret:@"EXAMPLEclientsecret000000000000000000001"];
}
}
