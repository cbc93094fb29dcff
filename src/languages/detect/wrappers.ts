import { roleOfName } from '../../clarifai/names.ts';
import type { CredentialRole } from '../../domain/finding.ts';
import { groupBy } from '../../domain/group-by.ts';
import { contains, type Span } from '../../domain/location.ts';
import type { Site } from '../language.ts';
import { type Argument, type Binding, type Call, calleeText, type SyntaxUnit } from '../syntax.ts';
import { speaksToApi } from './addresses.ts';
import { looksLikePair } from './named-pair.ts';
import { publicParts, tracePart } from './parts.ts';
import { UNKNOWN_CLIENT } from './reference.ts';

/**
 * The project's own ways around a client: functions and constructors named after Clarifai that take id and
 * secret, and calls that hand a pair to something named so. `known` is what tells more; it is not said again.
 */
export function findWrappers(unit: SyntaxUnit, known: readonly Site[]): readonly Site[] {
  if (!/clarifai/i.test(unit.text)) return [];
  const calls = unit.calls
    .flatMap((call) => wrapperCall(call, unit))
    .filter(({ span }) => !known.some((site) => contains(site.span, span) || contains(span, site.span)));
  return [...calls, ...definitions(unit, [...known, ...calls])];
}

function wrapperCall(call: Call, unit: SyntaxUnit): readonly Site[] {
  const called = calleeText(call);
  const pair = /clarifai/i.test(called) ? pairIn(call.arguments, unit) : marketPair(call);
  if (!pair) return [];
  const [id, secret] = pair;
  return [
    {
      kind: 'client-credentials-constructor',
      confidence: 'likely',
      span: call.span,
      client: UNKNOWN_CLIENT,
      credentialKind: 'client-pair',
      parts: publicParts([tracePart('client-id', id.value, unit), tracePart('client-secret', secret.value, unit)]),
      message: `${called} is given an id and a secret.`,
      rewrite: {
        kind: 'by-hand',
        reason: `keyshift does not know what ${called} does with them`,
        suggestion: `${called}(<the API key>), once what it calls sends Authorization: Key <the API key>`,
      },
    },
  ];
}

type Pair = readonly [Pick<Argument, 'value'>, Pick<Argument, 'value'>];

/** `rapid.call('ClarifaiAPI', 'tag', { clientId, clientSecret })`: a marketplace that passes the pair on. */
function marketPair({ arguments: given }: Call): Pair | undefined {
  const [first, ...rest] = given.map(({ value }) => value);
  if (first?.kind !== 'string' || !/^Clarifai\w*$/.test(first.value)) return undefined;
  const entries = rest.flatMap((value) => (value.kind === 'object' ? value.entries : []));
  const labelled = (role: CredentialRole) => entries.find(({ key }) => key && roleOfName(key)?.role === role);
  const id = labelled('client-id');
  const secret = labelled('client-secret');
  return id && secret ? [id, secret] : undefined;
}

function pairIn(given: readonly Argument[], unit: SyntaxUnit): Pair | undefined {
  for (const [index, id] of given.entries()) {
    const secret = given[index + 1];
    if (secret && isNamed(id) && isNamed(secret) && looksLikePair(id.value, secret.value, unit)) return [id, secret];
  }
  return undefined;
}

/** Two bare literals tell nothing of what an unknown function takes; with a label they do. */
function isNamed({ label, value }: Argument): boolean {
  return value.kind !== 'string' || (label !== null && roleOfName(label) !== undefined);
}

const DECLARES =
  /\b(?:class|interface|struct|object|module|function|def|func|fun|protocol|(?:@implementation|@interface))\s+(\w*clarifai\w*)/gi;

/** As the clients themselves are called: such a class may be anything, unless it speaks to the service. */
const CLIENT = /^Clarifai(?:App|Client|Builder|Api)$/i;

/**
 * What the file declares is named after Clarifai, so that what its functions take is, too; a known use of them
 * tells more.
 */
function definitions(unit: SyntaxUnit, known: readonly Site[]): readonly Site[] {
  if (known.some(({ kind }) => USES.test(kind))) return [];
  const declared = [...unit.text.matchAll(DECLARES)].map(([, name = '']) => name);
  if (!declared.some((name) => !CLIENT.test(name)) && !(declared.length > 0 && speaksToApi(unit))) return [];
  const parameters = unit.bindings.filter(({ kind, name }) => kind === 'parameter' && !name.includes('.'));
  const functions = groupBy(parameters, ({ scope }) => `${scope.start}-${scope.end}`);
  return [...functions.values()].flatMap((own) => {
    const id = named(own, 'client-id');
    const secret = named(own, 'client-secret');
    return id && secret ? [definition(id, secret)] : [];
  });
}

const USES = /constructor$|^token-exchange$/;

function named(parameters: readonly Binding[], role: CredentialRole): Binding | undefined {
  return parameters.find(({ name }) => roleOfName(name)?.role === role);
}

function definition(id: Binding, secret: Binding): Site {
  return {
    kind: 'wrapper-definition',
    confidence: 'likely',
    span: spanFrom(id.statement, secret.statement),
    client: UNKNOWN_CLIENT,
    credentialKind: 'client-pair',
    parts: [
      { role: 'client-id', origin: { source: 'reference', via: 'identifier', name: id.name } },
      { role: 'client-secret', origin: { source: 'reference', via: 'identifier', name: secret.name } },
    ],
    message: 'Code of the project takes an id and a secret.',
    rewrite: {
      kind: 'by-hand',
      reason: 'its callers hold the pair: let it take the API key instead, and change them with it',
      suggestion: `apiKey in place of ${id.name} and ${secret.name}, and Authorization: Key <apiKey> where they are used`,
    },
  };
}

function spanFrom(a: Span, b: Span): Span {
  return { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) };
}
