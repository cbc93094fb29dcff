import type { ConstructorMatch } from '../language.ts';
import { resolve } from '../resolve.ts';
import { type Argument, type Call, type Expression, type SyntaxUnit, textOf } from '../syntax.ts';

export const PYPI_CLARIFAI = { name: 'PyPI clarifai', versions: '>=2.0.4 <2.3.0' } as const;

/** Positions up to 2.0.21; from 2.0.22 (2017-05-24) on `api_key` stands before `quiet`. */
const POSITIONS = ['app_id', 'app_secret', 'base_url', 'quiet'] as const;
const LATER_POSITIONS = ['app_id', 'app_secret', 'base_url', 'api_key', 'quiet', 'log_level'] as const;

/** A call that is given id and secret, whatever else it is given. */
export function pairOf(name: string, call: Call, unit: SyntaxUnit): ConstructorMatch | undefined {
  const spread = call.arguments.find(({ label }) => label === '*' || (label === '**' && holdsPair(call, unit)));
  if (spread) return byHandMatch(name, call, unit, 'the arguments are made away from the call');
  const named = namedArguments(call, unit);
  const id = given(named, 'app_id', unit);
  const secret = given(named, 'app_secret', unit);
  if (!id && !secret) return previewPair(name, named, unit);
  if (!id || !secret) return incomplete(name, call, unit, id ?? secret);
  if (isUnclear(call, unit)) {
    return byHandMatch(name, call, unit, 'the fourth argument is quiet up to 2.0.21 and api_key from 2.0.22 on');
  }
  if (named.some(([label, value]) => label === 'api_key' && !isNone(value, unit))) {
    return byHandMatch(name, call, unit, 'pair and key are both given, and the pair wins: leave the pair out');
  }
  return {
    ...matchOf(name, 'client-credentials-constructor', id, secret),
    replacement: {
      kind: 'automatic',
      span: call.argumentsSpan,
      write: (key) => [`api_key=${key}`, ...kept(named, unit)].join(', '),
    },
  };
}

/** The names that the preview of 2016 had, which no release took. */
function previewPair(name: string, named: readonly Named[], unit: SyntaxUnit): ConstructorMatch | undefined {
  const id = given(named, 'client_id', unit);
  const secret = given(named, 'client_secret', unit);
  if (!id || !secret) return undefined;
  return {
    ...matchOf(name, 'client-credentials-constructor', id, secret),
    replacement: {
      kind: 'by-hand',
      reason: 'client_id and client_secret are the names of a preview of the client, whose calls changed since',
      suggestion: `${name}(api_key=<the API key>)`,
    },
  };
}

/** `ClarifaiApp()` reads the environment or ~/.clarifai/config, and keeps doing so with a key in there. */
export function implicitPair(name: string, call: Call, unit: SyntaxUnit): ConstructorMatch | undefined {
  const named = namedArguments(call, unit);
  const key = named.find(([label]) => label === 'api_key')?.[1];
  if (key && !isNone(key, unit)) return undefined;
  if (named.some(([label]) => label === null)) return unknownSpread(name, call, unit);
  const read = (variable: string): Expression => ({ kind: 'env', name: variable, span: call.span });
  return {
    ...matchOf(name, 'implicit-credentials-constructor', read('CLARIFAI_APP_ID'), read('CLARIFAI_APP_SECRET')),
    message: `${name}() reads its credential from the environment or from ~/.clarifai/config.`,
    confidence: 'likely',
    replacement: { kind: 'unchanged' },
  };
}

/** `ClarifaiApp(**settings)`: only a dictionary that the file spells out says what is in it. */
function unknownSpread(name: string, call: Call, unit: SyntaxUnit): ConstructorMatch | undefined {
  if (spreadEntries(call, unit).some(({ key }) => key === 'api_key')) return undefined;
  return { ...byHandMatch(name, call, unit, 'the arguments are made away from the call'), confidence: 'likely' };
}

type Named = readonly [label: string | null, value: Expression, argument: Argument];

/** The arguments by their names; null for a spread, whose names are in another place. */
function namedArguments(call: Call, unit: SyntaxUnit): readonly Named[] {
  const positional = call.arguments.filter(({ label }) => label === null);
  const names: readonly string[] = hasQuietFourth(positional, unit) ? POSITIONS : LATER_POSITIONS;
  return call.arguments.map((argument): Named => {
    const { label, value } = argument;
    if (label === '*' || label === '**') return [null, value, argument];
    return [label ?? names[positional.indexOf(argument)] ?? null, value, argument];
  });
}

function hasQuietFourth(positional: readonly Argument[], unit: SyntaxUnit): boolean {
  const fourth = positional[3];
  return fourth !== undefined && /^(True|False|0|1)$/.test(textOf(unit, fourth.value.span));
}

/** The fourth positional argument is neither a truth value nor None. */
function isUnclear(call: Call, unit: SyntaxUnit): boolean {
  const positional = call.arguments.filter(({ label }) => label === null);
  const fourth = positional[3];
  return fourth !== undefined && !hasQuietFourth(positional, unit) && !isNone(fourth.value, unit);
}

function isNone(value: Expression, unit: SyntaxUnit): boolean {
  return textOf(unit, value.span) === 'None';
}

function given(named: readonly Named[], label: string, unit: SyntaxUnit): Expression | undefined {
  const value = named.find(([name]) => name === label)?.[1];
  return value && !isNone(value, unit) ? value : undefined;
}

/** What is not a credential stays, as a keyword: positions mean other things once the pair is gone. */
function kept(named: readonly Named[], unit: SyntaxUnit): readonly string[] {
  return named.flatMap(([label, value, argument]) => {
    if (label === 'app_id' || label === 'app_secret' || label === 'api_key') return [];
    if (label === null || argument.label !== null) return [textOf(unit, argument.span)];
    return isNone(value, unit) ? [] : [`${label}=${textOf(unit, value.span)}`];
  });
}

function holdsPair(call: Call, unit: SyntaxUnit): boolean {
  return spreadEntries(call, unit).some(({ key }) => key === 'app_id' || key === 'app_secret');
}

function spreadEntries(call: Call, unit: SyntaxUnit): readonly { key: string | null; value: Expression }[] {
  return call.arguments.flatMap(({ label, value }) => {
    const source = label === '**' ? resolve(value, unit).value : undefined;
    return source?.kind === 'object' ? source.entries : [];
  });
}

/** A lone argument is the client id to every version; a key put there by mistake is not our finding. */
function incomplete(
  name: string,
  call: Call,
  unit: SyntaxUnit,
  value: Expression | undefined,
): ConstructorMatch | undefined {
  const known = value && resolve(value, unit).value;
  if (known?.kind === 'string' && /^[0-9a-f]{32}$/.test(known.value)) return undefined;
  return byHandMatch(name, call, unit, 'only one half of the pair is given here');
}

function byHandMatch(name: string, call: Call, unit: SyntaxUnit, reason: string): ConstructorMatch {
  const named = namedArguments(call, unit);
  const spread = spreadEntries(call, unit);
  const find = (label: string): Expression | undefined =>
    given(named, label, unit) ?? spread.find(({ key }) => key === label)?.value;
  return {
    ...matchOf(name, 'client-credentials-constructor', find('app_id'), find('app_secret')),
    replacement: { kind: 'by-hand', reason, suggestion: `${name}(api_key=<the API key>)` },
  };
}

function matchOf(
  name: string,
  kind: ConstructorMatch['kind'],
  id: Expression | undefined,
  secret: Expression | undefined,
): Omit<ConstructorMatch, 'replacement'> {
  return {
    kind,
    client: PYPI_CLARIFAI,
    methods: 'python',
    parts: [
      ...(id ? [{ role: 'client-id' as const, value: id }] : []),
      ...(secret ? [{ role: 'client-secret' as const, value: secret }] : []),
    ],
    message: `${name} is given a client id and secret.`,
  };
}
