import { type ClientShape, shapesOf } from './shape.ts';

export const JAVASCRIPT_SHAPES: readonly ClientShape[] = [
  ...shapesOf('javascript', 'clarifai_node.js, copied into projects', [
    [/^Clarifai\.initAPI\(/, null, 'by-hand-v1-copied-file'],
  ]),
  ...shapesOf('javascript', 'clarifai-basic.js, the browser file', [
    [/^new Clarifai\(\{\s*clientId:/, null, 'by-hand-v1-browser-file'],
    [/^new Clarifai\(\{\s*accessToken:/, null, 'by-hand-v1-browser-file'],
  ]),
  ...shapesOf('javascript', 'npm clarifai 0.1.0 to 0.4.0', [
    [/^new Clarifai\(\{\s*id:/, null, 'by-hand-v1-community'],
    [/^new Clarifai\(\)$/, null, 'by-hand-v1-environment'],
  ]),
  ...shapesOf('javascript', 'npm clarifai 1.2', [[/^Clarifai\.initialize\(\{/, null, 'by-hand-v1-tags-and-colors']]),
  ...shapesOf('javascript', 'npm clarifai 2.0.7 to 2.9.1', [
    [/^new Clarifai\.App\([^,{]+,[^,{]+,?\s*\)$/, 'pair-literals', 'by-hand-parameters'],
    [/^new Clarifai\.App\([^,{]+,[^,{]+,\s*\{\s*apiEndpoint/, 'app-endpoint-option', 'by-hand-endpoint'],
    [/^new Clarifai\.App\(\{\s*clientId:/, 'options-object', 'by-hand-options-of-parameters'],
    [/^new Clarifai\.App\(null, null, \{ token/, 'app-token-third-argument', 'by-hand-token-of-parameters'],
    [/^new Clarifai\.App\(\{ token/, 'app-token-option', 'by-hand-token-of-parameters'],
    [/^app\.setToken\(/, 'token-set-literal', 'by-hand-token-fetched-elsewhere'],
    [/^app\.getToken\(\)/, 'token-get-for-its-own-sake', 'by-hand-token-waited-for'],
  ]),
];
