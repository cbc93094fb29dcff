/** A JavaScript file that makes the legacy client of a pair, given as expressions, and predicts once. */
export function legacyApp(id: string, secret: string): string {
  return [
    "const Clarifai = require('clarifai');",
    "const config = require('config');",
    `const app = new Clarifai.App(${id}, ${secret});`,
    'app.models.predict(Clarifai.GENERAL_MODEL, url);',
    '',
  ].join('\n');
}
