import type { V2Writer } from '../v2-writer.ts';

/** CocoaPods Clarifai 2.3.2. */
export const SWIFT_V2: V2Writer = {
  client: 'let app = ClarifaiApp(apiKey: <the API key>)',
  outputs: ({ id }, { by, code }) =>
    `app?.getModelByID("${id}") { model, error in model?.predict(on: [ClarifaiImage(${by === 'url' ? 'url' : 'image'}: ${code})]) { outputs, error in } }`,
  variable: (by) => (by === 'url' ? 'url' : 'image'),
};
