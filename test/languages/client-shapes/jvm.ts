import { type ClientShape, shapesOf } from './shape.ts';

export const JVM_SHAPES: readonly ClientShape[] = [
  ...shapesOf('java', 'com.clarifai:clarifai-api-java 1.x', [
    [/^new ClarifaiClient\(\w+, \w+\)/, null, 'v1-client'],
    [/^new ClarifaiClient\(\)/, null, 'v1-client'],
  ]),
  ...shapesOf('java', 'com.clarifai.clarifai-api2:core 2.0.0 to 2.7.0', [
    [/^new ClarifaiBuilder\([^,]+,[^,]+\)$/, 'pair-literals', 'wrapper-parameters'],
    [/^new ClarifaiBuilder\(System\.getenv/, 'builder-options', 'by-hand-token-of-client'],
    [/^new ClarifaiBuilder\(getString/, 'android-resources', 'by-hand-token-of-client'],
    [/^new ClarifaiBuilder\(BuildConfig\./, 'android-resources', 'by-hand-token-of-client'],
    [/^new ClarifaiBuilder\((this\.)?clientId, clientSecret\)/, 'spring-value', 'spring-value-shared'],
    [/^client\.hasValidToken\(\)/, null, 'token-cache'],
    [/^client\.getToken\(\)/, null, 'token-cache'],
  ]),
  ...shapesOf('kotlin', 'the Java clients, from Kotlin', [
    [/^ClarifaiBuilder\(/, 'pair-literals', 'parameters'],
    [/^ClarifaiClient\(/, null, 'v1-client'],
  ]),
  ...shapesOf('scala', 'the Java clients and clarifai-scala, from Scala', [
    [/^new ClarifaiBuilder\(/, 'java-client-environment', 'parameters'],
    [/^new ClarifaiClient\(/, null, 'java-v1-client'],
    [/^new ClarifaiClient\(/, null, 'community-client'],
  ]),
];
