/** What the flags of a command that speaks HTTP mean. */
export interface HttpCommand {
  /** Single letters that take a value, attached or as the next word. */
  readonly short: string;
  /** Long flags that take a value as the next word. */
  readonly long: ReadonlySet<string>;
  readonly user: ReadonlySet<string>;
  /** Flags whose value is a form or a body; their presence makes the request a POST. */
  readonly data: ReadonlySet<string>;
  readonly method: ReadonlySet<string>;
  /** Flags that decide the method without naming it. */
  readonly implies: Readonly<Record<string, string>>;
  /** `name=value` words are form fields and an upper-case first word is the method, as in HTTPie. */
  readonly items: boolean;
}

const CURL_DATA = [
  '-d',
  '--data',
  '--data-raw',
  '--data-ascii',
  '--data-binary',
  '--data-urlencode',
  '--json',
  '-F',
  '--form',
  '--form-string',
];

/** curl(1), as far as credentials, methods and addresses go. */
const CURL: HttpCommand = {
  short: 'AbcCdDeEFhHKmoPQrtTuUwxXyYz',
  long: new Set([...CURL_DATA, '--user', '--header', '--request', '--url', '--oauth2-bearer', '--upload-file']),
  user: new Set(['-u', '--user']),
  data: new Set(CURL_DATA),
  method: new Set(['-X', '--request']),
  implies: { '-G': 'GET', '--get': 'GET', '-I': 'HEAD', '--head': 'HEAD', '-T': 'PUT', '--upload-file': 'PUT' },
  items: false,
};

const WGET: HttpCommand = {
  short: 'aeioOtTUPQ',
  long: new Set(['--header', '--post-data', '--post-file', '--body-data', '--method', '--user', '--password']),
  user: new Set(),
  data: new Set(['--post-data', '--post-file', '--body-data']),
  method: new Set(['--method']),
  implies: {},
  items: false,
};

const HTTPIE: HttpCommand = {
  short: 'aAos',
  long: new Set(['--auth', '--auth-type', '--output', '--raw']),
  user: new Set(['-a', '--auth']),
  data: new Set(['--raw']),
  method: new Set(),
  implies: {},
  items: true,
};

export const HTTP_COMMANDS: ReadonlyMap<string, HttpCommand> = new Map([
  ['curl', CURL],
  ['wget', WGET],
  ['http', HTTPIE],
  ['https', HTTPIE],
  ['xh', HTTPIE],
]);
