import type { ClientMethodFact } from '../../../src/clarifai/facts/load.ts';
import type { Shape } from './shape.ts';

/** `[app getInput:value completion:value]`. */
function message(on: string): (row: ClientMethodFact) => string {
  return ({ method }) => `[${on} ${method.replaceAll(':', ':value ').trimEnd()}]`;
}

/** `app.getInput(value, completion: value)`: the first part is the name, the others are labels. */
function swiftCall(on: string): (row: ClientMethodFact) => string {
  return ({ method, selector = '' }) => {
    const labels = selector.split(':').slice(1, -1);
    const first = selector.includes(':') ? ['value'] : [];
    const named = selector.startsWith('predictOnImages') ? ['on: value'] : first;
    return `${on}.${method}(${[...named, ...labels.map((label) => `${label}: value`)].join(', ')})`;
  };
}

const OBJC_APP =
  '#import <Clarifai/ClarifaiApp.h>\n\n@implementation Tagger\n- (void)run:(id)value {\n  ClarifaiApp *app = [[ClarifaiApp alloc] initWithAppID:[self clientId] appSecret:[self clientSecret]];\n';
const OBJC_FIELD =
  '#import <Clarifai/ClarifaiApp.h>\n\n@interface Tagger ()\n@property (strong, nonatomic) ClarifaiApp *app;\n@end\n\n@implementation Tagger\n- (void)run:(id)value {\n';
const SWIFT_APP = 'import Clarifai\n\nclass Tagger {\n';

const objc = (receiver: string, name: string, on: string, write: Shape['write']): Shape => ({
  name: `${name} (m)`,
  client: 'objc',
  receiver,
  file: 'Tagger.m',
  call: message(on),
  write,
});

const swift = (receiver: string, name: string, on: string, write: Shape['write']): Shape => ({
  name: `${name} (swift)`,
  client: 'swift',
  receiver,
  file: 'Tagger.swift',
  call: swiftCall(on),
  write,
});

export const APPLE: readonly Shape[] = [
  objc('ClarifaiApp', 'variable', 'app', (call) => `${OBJC_APP}  ${call};\n}\n@end\n`),
  objc('ClarifaiApp', 'property', 'self.app', (call) => `${OBJC_FIELD}  ${call};\n}\n@end\n`),
  objc('ClarifaiApp', 'instance variable', '_app', (call) => `${OBJC_FIELD}  ${call};\n}\n@end\n`),
  objc(
    'ClarifaiModel',
    'completion',
    'model',
    (call) =>
      `${OBJC_APP}  [app getModelByName:@"pets" completion:^(ClarifaiModel *model, NSError *error) {\n    ${call};\n  }];\n}\n@end\n`,
  ),
  objc(
    'ClarifaiModel',
    'variable',
    'model',
    (call) => `${OBJC_APP}  ClarifaiModel *model = self.models[0];\n  ${call};\n}\n@end\n`,
  ),
  swift(
    'ClarifaiApp',
    'variable',
    'app',
    (call) =>
      `${SWIFT_APP}  func run(value: Any) {\n    let app = ClarifaiApp(appID: clientID, appSecret: clientSecret)\n    ${call}\n  }\n}\n`,
  ),
  swift(
    'ClarifaiApp',
    'optional field',
    'app?',
    (call) => `${SWIFT_APP}  var app: ClarifaiApp?\n  func run(value: Any) {\n    ${call}\n  }\n}\n`,
  ),
  swift(
    'ClarifaiApp',
    'field',
    'self.app',
    (call) => `${SWIFT_APP}  let app: ClarifaiApp\n  func run(value: Any) {\n    ${call}\n  }\n}\n`,
  ),
  swift(
    'ClarifaiApp',
    'parameter',
    'app',
    (call) => `${SWIFT_APP}  func run(app: ClarifaiApp, value: Any) {\n    ${call}\n  }\n}\n`,
  ),
  swift(
    'ClarifaiModel',
    'completion',
    'model',
    (call) =>
      `${SWIFT_APP}  func run(app: ClarifaiApp, value: Any) {\n    app.getModelByName("pets") { model, error in\n      ${call}\n    }\n  }\n}\n`,
  ),
  swift(
    'ClarifaiModel',
    'optional',
    'model?',
    (call) =>
      `${SWIFT_APP}  func run(app: ClarifaiApp, value: Any) {\n    app.getModelByName("pets", completion: { (model, error) in\n      ${call}\n    })\n  }\n}\n`,
  ),
];
