import { mentionsApiHost, mentionsTokenPath } from '../../clarifai/wire.ts';
import type { CredentialRole } from '../../domain/finding.ts';
import { contains, type Span } from '../../domain/location.ts';
import type { Binding, Call, SyntaxUnit } from '../syntax.ts';
import { addressesOf, mayNameHost, speaksToApi } from './addresses.ts';
import { companionsOf } from './companions.ts';
import { isConstruction } from './construction.ts';
import { type PairPart, pairAmong } from './pairs.ts';
import { type TracedPart, tracePart } from './parts.ts';
import { type Reached, reach } from './reach.ts';

/** A call that trades id and secret for an access token. */
export interface Exchange {
  readonly call: Call;
  readonly version: 'v1' | 'v2';
  readonly parts: readonly TracedPart[];
  /** Values made away from the call that it is given: they go when nothing else needs them. */
  readonly feeds: readonly Binding[];
  /** Statements away from the call that hand over id and secret; they go with it. */
  readonly carriers: readonly Span[];
}

/** Token exchanges in a file: the innermost call whose address is `/v1/token` or `/v2/token`. */
export function findExchanges(unit: SyntaxUnit): readonly Exchange[] {
  if (!mayNameHost(unit) && !speaksToApi(unit)) return [];
  const candidates = unit.calls.filter((call) => isExchange(call, unit));
  const innermost = candidates.filter(
    (call) => !candidates.some((other) => other !== call && contains(call.span, other.span)),
  );
  return innermost.map((call) => exchangeOf(call, unit));
}

function isExchange(call: Call, unit: SyntaxUnit): boolean {
  return addressesOf(call, unit).some(
    (address) => mentionsTokenPath(address) && (mentionsApiHost(address) || speaksToApi(unit)),
  );
}

/** The key is read in the way the id was, so the id comes first. */
const ORDER: readonly CredentialRole[] = ['client-id', 'client-secret'];

function exchangeOf(call: Call, unit: SyntaxUnit): Exchange {
  const address = addressesOf(call, unit).find(mentionsTokenPath) ?? '';
  const values = given(call, unit);
  const own = pairAmong(values, call, unit);
  const told = isWhole(own) ? NOWHERE_ELSE : companionPair(call, unit);
  const parts = (told.pair.length > 0 ? told.pair : own)
    .map(({ role, value, through }) => withPath(tracePart(role, value, unit), through))
    .toSorted((a, b) => ORDER.indexOf(a.role) - ORDER.indexOf(b.role));
  const version = /v1\/token/i.test(address) ? 'v1' : 'v2';
  return { call, version, parts, feeds: feedsOf(values), carriers: carriersOf(parts, told.said, call, unit) };
}

/** Statements away from the call that hand over id and secret. */
function carriersOf(
  parts: readonly TracedPart[],
  said: readonly Span[],
  call: Call,
  unit: SyntaxUnit,
): readonly Span[] {
  const handed = [...said, ...parts.map(({ expression }) => expression.span)];
  return unit.statements.filter(
    (statement) => !contains(statement, call.span) && handed.some((span) => contains(statement, span)),
  );
}

function given(call: Call, unit: SyntaxUnit): readonly Reached[] {
  return call.arguments.flatMap((argument) => [...reach(argument.value, unit)]);
}

/** A pair, and where away from the call it is said. */
interface Told {
  readonly pair: readonly PairPart[];
  readonly said: readonly Span[];
}

const NOWHERE_ELSE: Told = { pair: [], said: [] };

/** Said in one place, `setBasicAuth(id, secret)`, or in two, `add("client_id", id)` and `add("client_secret", secret)`. */
function companionPair(call: Call, unit: SyntaxUnit): Told {
  const told = companionsOf(call, unit).flatMap((companion) => {
    const values = [...reach(companion, unit)];
    const pair = pairAmong(values, companion.kind === 'call' ? companion.call : call, unit);
    return pair.length > 0 ? [{ pair, values, said: [companion.span] }] : [];
  });
  const whole = told.find(({ pair }) => isWhole(pair));
  if (whole) return whole;
  const values = told.flatMap((half) => half.values);
  const together = pairAmong(values, call, unit);
  return isWhole(together) ? { pair: together, said: told.flatMap(({ said }) => said) } : NOWHERE_ELSE;
}

function isWhole(pair: readonly PairPart[]): boolean {
  return pair.some(({ role }) => role === 'client-id') && pair.some(({ role }) => role === 'client-secret');
}

function withPath(part: TracedPart, through: readonly Binding[]): TracedPart {
  return { ...part, resolved: { ...part.resolved, through: [...through, ...part.resolved.through] } };
}

/** Only values that are put together: another call may do more than give one. */
function feedsOf(values: readonly Reached[]): readonly Binding[] {
  const bindings = values.flatMap(({ through }) => through.slice(-1));
  return [...new Set(bindings)].filter(({ value }) => value !== null && isConstruction(value));
}
