import { type ClientShape, shapesOf } from './shape.ts';

export const PYTHON_SHAPES: readonly ClientShape[] = [
  ...shapesOf('python', 'PyPI clarifai 0.x and 1.x, and clarifai_basic', [
    [/^ClarifaiApi\(['"]/, null, 'v1-client'],
    [/ClarifaiApi\(app_id=/, null, 'v1-client'],
    [/^ClarifaiApi\(\)/, null, 'by-hand-v1-client'],
    [/^ClarifaiCustomModel\(\[/, null, 'v1-client'],
  ]),
  ...shapesOf('python', 'PyPI clarifai 2.0.4 to 2.2', [
    [/^ClarifaiApp\([^,=]+,[^,=]+\)$/, 'app-tabs', 'wrapper-parameters'],
    [/^ClarifaiApp\(\s*app_id=/, 'app-keywords-over-lines', 'by-hand-keywords-of-parameters'],
    [/^ClarifaiApp\([^,=]+,[^,=]+,[^,=]+\)$/, 'app-base-url-third', 'by-hand-base-url'],
    [/^ClarifaiApp\([^,=]+,[^,=]+,[^,=]+,[^,=]+\)$/, 'app-quiet-fourth', 'by-hand-fourth-argument'],
    [/^ApiClient\([^=]+\)$/, 'api-client', 'by-hand-api-client'],
    [/^ApiClient\(\s*app_id=/, 'api-client-keywords', 'by-hand-api-client'],
    // The code stays: only what it reads by itself moves.
    [/^ClarifaiApp\(\)$/, null, 'implicit'],
    [/\.get_token\(/, null, 'by-hand-token-calls'],
    [/\.set_token\(/, null, 'by-hand-token-calls'],
    [/\.delete_token\(/, null, 'by-hand-delete-token'],
  ]),
  ...shapesOf('shell', 'the command line of PyPI clarifai', [[/^clarifai config/, null, 'command-line-tool']]),
];
