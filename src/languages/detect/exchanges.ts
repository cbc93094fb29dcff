import { mentionsApiHost, mentionsTokenPath } from '../../clarifai/wire.ts';
import { contains } from '../../domain/location.ts';
import type { Binding, Call, SyntaxUnit } from '../syntax.ts';
import { within } from '../syntax.ts';
import { addressesOf, speaksToApi } from './addresses.ts';
import { companionsOf } from './companions.ts';
import { pairAmong } from './pairs.ts';
import { type TracedPart, tracePart } from './parts.ts';
import { type Reached, reach } from './reach.ts';

/** A call that trades id and secret for an access token. */
export interface Exchange {
  readonly call: Call;
  readonly version: 'v1' | 'v2';
  readonly parts: readonly TracedPart[];
  /** Values made away from the call that it is given: they go when nothing else needs them. */
  readonly feeds: readonly Binding[];
}

/** Token exchanges in a file: the innermost call whose address is `/v1/token` or `/v2/token`. */
export function findExchanges(unit: SyntaxUnit): readonly Exchange[] {
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

function exchangeOf(call: Call, unit: SyntaxUnit): Exchange {
  const address = addressesOf(call, unit).find(mentionsTokenPath) ?? '';
  const values = given(call, unit);
  const own = pairAmong(values, call, unit);
  const pair = own.length > 0 ? own : companionPair(call, unit);
  const parts = pair.map(({ role, value, through }) => withPath(tracePart(role, value, unit), through));
  return { call, version: /v1\/token/i.test(address) ? 'v1' : 'v2', parts, feeds: feedsOf(values) };
}

function given(call: Call, unit: SyntaxUnit): readonly Reached[] {
  return call.arguments.flatMap((argument) => [...reach(argument.value, unit)]);
}

function companionPair(call: Call, unit: SyntaxUnit): ReturnType<typeof pairAmong> {
  for (const companion of companionsOf(call, unit)) {
    const found = pairAmong(given(companion, unit), companion, unit);
    if (found.length > 0) return found;
  }
  return [];
}

function withPath(part: TracedPart, through: readonly Binding[]): TracedPart {
  return { ...part, resolved: { ...part.resolved, through: [...through, ...part.resolved.through] } };
}

/** Only plain values: a call may do more than give one. */
function feedsOf(values: readonly Reached[]): readonly Binding[] {
  const bindings = values.flatMap(({ through }) => through.slice(-1));
  return [...new Set(bindings)].filter(
    ({ value }) => value !== null && [...within(value)].every((part) => part.kind !== 'call'),
  );
}
