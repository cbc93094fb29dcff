import { type ClientShape, shapesOf } from './shape.ts';

/** Raw HTTP: the exchange and the header of each language, and cURL's ways to send a pair. */
export const REST_SHAPES: readonly ClientShape[] = [
  ...shapesOf('shell', 'cURL', [
    [/^curl .*-d "?client_id=/s, 'exchange-form', 'v1'],
    [/^curl .*--form/s, 'exchange-multipart', 'exchange-multipart-printed'],
    [/^curl .*:\/\/\S+:\S+@/s, 'exchange-user-info-flow', 'exchange-user-info'],
    [/^curl .*-u /s, 'exchange-and-bearer', 'exchange-arguments'],
    [/^curl .*Authorization: Basic/s, 'exchange-basic-header', 'by-hand-basic-header'],
    [/Authorization: Bearer/, 'bearer-environment', 'does-not-parse'],
    [/access_token=/, null, 'access-token-query'],
  ]),
  ...restOf('csharp', 'rest-basic-flow', 'rest-token-method', 'rest-bearer-literal', 'rest-bearer-literal'),
  ...restOf('elixir', 'httpoison-flow', 'httpoison-exchange', 'bearer-literal', 'v1-tag'),
  ...restOf('go', 'rest-token-function', 'rest-basic', 'bearer-sprintf', 'by-hand-token-error-used'),
  ...restOf('java', 'rest-okhttp', 'rest-answer-kept', 'bearer-environment', 'rest-bearer-parameter'),
  ...restOf('javascript', 'rest-exchange', 'by-hand-exchange-exported', 'rest-got', 'by-hand-bearer-by-option'),
  ...restOf('kotlin', 'rest-okhttp', 'rest-ktor', 'bearer-template', 'bearer-constant'),
  ...restOf('lua', 'resty-flow', 'literals', 'bearer-environment', 'lightroom-exchange'),
  ...restOf('objc', null, 'rest-exchange', 'bearer-environment', 'rest-afnetworking'),
  ...restOf('php', 'guzzle-basic-flow', 'by-hand-exchange', 'bearer-sprintf', 'v1'),
  ...restOf('powershell', 'rest-basic-flow', 'token-function-crlf', 'bearer-literal', 'rest-form'),
  ...restOf('python', 'rest-exchange', 'by-hand-exchange-decorated', 'rest-bearer-literal', 'rest-bearer-forms'),
  ...restOf('r', 'httr-basic-flow', 'httr-basic', 'bearer-paste0', 'httr-exchange'),
  ...restOf('ruby', 'httparty-flow', 'net-http-exchange', 'bearer-literal', 'token-method-memoized'),
  ...restOf('rust', 'reqwest-basic-flow', 'rest-reqwest-form', 'bearer-environment', 'bearer-literal'),
  ...restOf('scala', 'rest-scalaj-flow', 'rest-play-ws', 'bearer-literal', 'rest-others'),
  ...restOf('swift', 'token-function-async', 'rest-alamofire', 'bearer-set-value', 'rest-exchange'),
];

function restOf(
  folder: string,
  exchanged: string | null,
  notExchanged: string,
  sent: string,
  notSent: string,
): readonly ClientShape[] {
  return shapesOf(folder, `raw HTTP in ${folder}`, [
    ['token-exchange', exchanged, notExchanged],
    ['bearer-header', sent, notSent],
  ]);
}
