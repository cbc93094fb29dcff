import type { V2Writer } from '../v2-writer.ts';

/** CocoaPods Clarifai 2.3.2. */
export const OBJC_V2: V2Writer = {
  client: 'ClarifaiApp *app = [[ClarifaiApp alloc] initWithApiKey:<the API key>];',
  outputs: ({ id }, { by, code }) =>
    `[app getModelByID:@"${id}" completion:^(ClarifaiModel *model, NSError *error) { [model predictOnImages:@[[[ClarifaiImage alloc] initWith${by === 'url' ? 'URL' : 'Image'}:${code}]] completion:^(NSArray<ClarifaiOutput *> *outputs, NSError *error) {}]; }];`,
  variable: (by) => (by === 'url' ? 'url' : 'image'),
};
