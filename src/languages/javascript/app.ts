import type { RestCall } from '../../domain/usage.ts';
import type { ClientLibrary, ConstructorMatch } from '../language.ts';
import { resolve } from '../resolve.ts';
import { type Call, type Entry, type Expression, type ObjectLiteral, type SyntaxUnit, textOf } from '../syntax.ts';
import { isAppConstruction, usesClient } from './module.ts';

const MODEL = 'model (from app.models.*)';
const INPUT = 'input (from app.inputs.*)';

/** npm clarifai 2.x. Positional id and secret up to 2.1.6, an options object besides from 2.1.8 (2017-05-28). */
export const NPM_CLARIFAI: ClientLibrary = {
  methods: 'js',
  legacy: matchApp,
  constructs: isAppConstruction,
  present: usesClient,
  paths: {
    app: [],
    'app.inputs': ['inputs'],
    'app.models': ['models'],
    'app.concepts': ['concepts'],
    'app.workflow': ['workflow'],
    'app.workflows': ['workflows'],
    'app.solutions.moderation': ['solutions', 'moderation'],
  },
  results: [MODEL, INPUT],
  producers: ['models.get', 'models.create', 'models.initModel', 'models.train', 'models.update', 'inputs.get'],
  resultNamed: (name) => (/input/i.test(name) ? INPUT : /model/i.test(name) ? MODEL : undefined),
  mayNeed: mayMake,
};

const CLIENT = { name: 'npm clarifai', versions: '>=2.0.7' } as const;

/** A search where the model is not given by its id, polling where `sync` may be set. */
function mayMake(call: Call, { when }: RestCall, unit: SyntaxUnit): boolean {
  if (when?.startsWith('sync=true')) return maySync(call.arguments.at(-1)?.value, unit);
  return !givenById(call.arguments[0]?.value, unit);
}

/** `sync` is the last argument, after the model where there is one. */
function maySync(last: Expression | undefined, unit: SyntaxUnit): boolean {
  return last !== undefined && textOf(unit, last.span) !== 'false' && !givenById(last, unit);
}

/** An id string, one of the client's constants, or an object with an id. */
function givenById(model: Expression | undefined, unit: SyntaxUnit): boolean {
  if (model === undefined) return false;
  if (model.kind === 'member' && /^[A-Z_]+_MODEL$/.test(model.property ?? '')) return true;
  const { value } = resolve(model, unit);
  return value.kind === 'string' || (value.kind === 'object' && entryOf(value, 'id') !== undefined);
}

function matchApp(call: Call, unit: SyntaxUnit): ConstructorMatch | undefined {
  if (!isAppConstruction(call, unit)) return undefined;
  const [first, second, third] = call.arguments.map((argument) => argument.value);
  if (first === undefined) return undefined;
  const options = resolve(first, unit).value;
  if (options.kind === 'object') return matchOptions(call, options, first === options, unit);
  if (second === undefined) return undefined;
  const extra = third && resolve(third, unit).value;
  const token = extra?.kind === 'object' ? entryOf(extra, 'token') : undefined;
  if (token) return matchToken(call, token, extra as ObjectLiteral, unit);
  if (extra?.kind === 'object' && entryOf(extra, 'apiKey')) return undefined;
  return {
    kind: 'client-credentials-constructor',
    client: CLIENT,
    methods: 'js',
    parts: [
      { role: 'client-id', value: first },
      { role: 'client-secret', value: second },
    ],
    message: 'Clarifai.App is given a client id and secret.',
    replacement: {
      kind: 'automatic',
      span: call.argumentsSpan,
      write: (key) => withOptions(key, third, unit),
    },
  };
}

function matchOptions(
  call: Call,
  options: ObjectLiteral,
  inPlace: boolean,
  unit: SyntaxUnit,
): ConstructorMatch | undefined {
  if (entryOf(options, 'apiKey')) return undefined;
  const token = entryOf(options, 'token');
  const id = entryOf(options, 'clientId');
  const secret = entryOf(options, 'clientSecret');
  if (!inPlace && (id || token)) return elsewhere(call, id, secret, token);
  if (id && secret) {
    return {
      kind: 'client-credentials-constructor',
      client: CLIENT,
      methods: 'js',
      parts: [
        { role: 'client-id', value: id.value },
        { role: 'client-secret', value: secret.value },
      ],
      message: 'Clarifai.App is given a client id and secret.',
      replacement: { kind: 'automatic', span: options.span, write: (key) => rewritten(options, key, unit) },
    };
  }
  return token ? matchToken(call, token, options, unit) : undefined;
}

function matchToken(call: Call, token: Entry, options: ObjectLiteral, unit: SyntaxUnit): ConstructorMatch {
  return {
    kind: 'access-token-constructor',
    client: CLIENT,
    methods: 'js',
    parts: [{ role: 'access-token', value: token.value }],
    message: 'Clarifai.App is given an access token.',
    replacement: { kind: 'automatic', span: call.argumentsSpan, write: (key) => rewritten(options, key, unit) },
  };
}

/** The options are built away from the call, perhaps for others too. */
function elsewhere(
  _call: Call,
  id: Entry | undefined,
  secret: Entry | undefined,
  token: Entry | undefined,
): ConstructorMatch {
  const parts = [
    ...(id ? [{ role: 'client-id' as const, value: id.value }] : []),
    ...(secret ? [{ role: 'client-secret' as const, value: secret.value }] : []),
    ...(token ? [{ role: 'access-token' as const, value: token.value }] : []),
  ];
  return {
    kind: id ? 'client-credentials-constructor' : 'access-token-constructor',
    client: CLIENT,
    methods: 'js',
    parts,
    message: 'Clarifai.App is given options that hold an old credential.',
    replacement: {
      kind: 'by-hand',
      reason: 'the options object is made away from the call and may serve other code',
      suggestion: 'new Clarifai.App({ apiKey: <the API key> })',
    },
  };
}

const OLD_OPTIONS = new Set(['clientId', 'clientSecret', 'token']);

function entryOf(options: ObjectLiteral, key: string): Entry | undefined {
  return options.entries.find((entry) => entry.key === key);
}

/** The same object with the key in place of the old credential. */
function rewritten(options: ObjectLiteral, key: string, unit: SyntaxUnit): string {
  const kept = options.entries.filter((entry) => !OLD_OPTIONS.has(entry.key ?? ''));
  return braces([`apiKey: ${key}`, ...kept.map((entry) => textOf(unit, entry.span))], unit);
}

function withOptions(key: string, third: Expression | undefined, unit: SyntaxUnit): string {
  if (third === undefined || third.kind === 'opaque') return braces([`apiKey: ${key}`], unit);
  if (third.kind === 'object') return rewritten(third, key, unit);
  return `Object.assign(${braces([`apiKey: ${key}`], unit)}, ${textOf(unit, third.span)})`;
}

/** With or without inner spaces, as most objects of the file are written. */
function braces(entries: readonly string[], unit: SyntaxUnit): string {
  const spaced = unit.text.match(/\{ \S/g)?.length ?? 0;
  const tight = unit.text.match(/\{[\w'"]/g)?.length ?? 0;
  return tight > spaced ? `{${entries.join(', ')}}` : `{ ${entries.join(', ')} }`;
}
