import { type ClientShape, shapesOf } from './shape.ts';

export const OTHER_SHAPES: readonly ClientShape[] = [
  ...shapesOf('csharp', 'NuGet Clarifai, given two values', [
    [/^new ClarifaiClient\(/, 'pair-environment', 'wrapper-parameters'],
  ]),
  ...shapesOf('objc', 'the iOS starter of 2015', [[/ClarifaiClient alloc\] initWithAppID:/, null, 'v1-starter']]),
  ...shapesOf('swift', 'the iOS starter of 2015, from Swift', [[/^ClarifaiClient\(appID:/, null, 'v1-starter']]),
  ...shapesOf('objc', 'pod Clarifai 2.0 to 2.3.1', [
    [/ClarifaiApp alloc\] initWithAppID:/, 'environment', 'parameters'],
    [/^app\.accessToken|setAccessToken:/, null, 'token-handling'],
    [/standardUserDefaults\]/, null, 'token-handling'],
  ]),
  ...shapesOf('swift', 'pod Clarifai 2.0 to 2.3.1, from Swift', [
    [/^ClarifaiApp\(appID:/, 'environment', 'parameters'],
    [/accessToken\b/, null, 'token-handling'],
  ]),
  ...shapesOf('php', 'clarifai/clarifai-php, given two values', [
    [/^new ClarifaiClient\(/, 'official-pair', 'by-hand-official-parameters'],
  ]),
  ...shapesOf('php', 'darrynten/clarifai-php up to 0.9.3', [
    [/^new (\\?DarrynTen\\)?\S*(Clarifai|Client)\(/i, 'darrynten-constants', 'darrynten-imports'],
  ]),
  ...shapesOf('php', 'phpfanatic/clarifai up to 1.2.3', [
    [/^new ImageClient\(/, 'phpfanatic-class', 'wrapper-parameters'],
  ]),
  ...shapesOf('yaml', 'daviddlv/clarifai-bundle', [[/EXAMPLEbundle/, null, 'by-hand-symfony-bundle']]),
  ...shapesOf('ruby', 'krismartin/clarifai-ruby', [
    [/^Clarifai\.client\(\s*client_id:/, null, 'client-with-keywords'],
    [/^Clarifai::Client\.new\(access_token:/, null, 'client-with-token'],
    [/^Clarifai::Client\.new\("/, null, 'client-positional-crlf'],
  ]),
  ...shapesOf('ruby', 'hiyer/clarifai-ruby', [[/^Clarifai\.configure/, null, 'configure-block-environment']]),
  ...shapesOf('ruby', 'chardane/ClarifaiRuby', [[/^ClarifaiRuby\.configure/, null, 'configure-braces-literal']]),
  ...shapesOf('ruby', 'ThanhKhoaIT/clarifai-rails', [[/^Clarifai::Rails\.setup/, null, 'rails-gem-initializer']]),
  ...shapesOf('go', 'Clarifai/clarifai-go', [[/^clarifai\.NewClient\(/, null, 'v1-client']]),
  ...shapesOf('go', 'mpmlj/clarifai-client-go', [
    [/^cl\.Connect\(/, null, 'session-connect'],
    [/\.NewSession\(/, null, 'session-literal-crlf'],
  ]),
  ...shapesOf('r', 'gojiplus/clarifai', [
    [/secret_id\(c\(/, null, 'secret-id'],
    [/secret_id\(keys/, null, 'secret-id-qualified'],
  ]),
  ...shapesOf('rust', 'mbStavola/clarifai-rs', [[/Clarifai::new\(/, null, 'crate-literals']]),
  ...shapesOf('elixir', 'pixerf/clarifai', [
    [/get_env\("CLARIFAI_CLIENT_ID"\)/, 'config-version-two', 'config-environment'],
  ]),
  ...shapesOf('powershell', 'Get-ClarifaiToken', [[/^Get-ClarifaiToken/, null, 'get-token']]),
  ...shapesOf('text', 'caneroj1/clarifai-hs', [[/^App "/, null, 'haskell-client']]),
  ...shapesOf('javascript', 'RapidAPI', [[/^rapid\.call\('Clar/, null, 'by-hand-rapid-api']]),
];
