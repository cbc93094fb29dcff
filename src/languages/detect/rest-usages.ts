import { endpointsAt } from '../../clarifai/facts/endpoints-at.ts';
import { mentionsApiHost, mentionsTokenPath } from '../../clarifai/wire.ts';
import { contains } from '../../domain/location.ts';
import type { SiteUsage } from '../language.ts';
import { type Binding, type Call, pathOf, type SyntaxUnit } from '../syntax.ts';
import { addressesOf, isBaseAddress, isRequest, mayNameHost } from './addresses.ts';
import { verbOf } from './verbs.ts';

/** Calls of the REST API without a client library: the address and the verb tell the endpoint. */
export function findRestUsages(unit: SyntaxUnit): readonly SiteUsage[] {
  if (!mayNameHost(unit)) return [];
  const callers = unit.calls.filter((call) => dataPath(call, unit) !== undefined);
  const innermost = callers.filter(
    (call) => !callers.some((other) => other !== call && contains(call.span, other.span)),
  );
  const known = innermost.map((call) => usageOf(call, dataPath(call, unit) ?? '', unit));
  return [...known, ...unfollowedRequests(unit), ...openAddresses(unit)];
}

/** The API's address followed by what is not to be read off the code: `fetch(BASE + path)`, `curl "$BASE$1"`. */
function openAddresses(unit: SyntaxUnit): readonly SiteUsage[] {
  return unit.calls
    .filter((call) => isRequest(call) || HTTP_PROGRAM.test(call.name ?? ''))
    .filter((call) => dataPath(call, unit) === undefined && addressesOf(call, unit).some(isOpen))
    .map(({ span }) => ({ span, ...UNFOLLOWED }));
}

const HTTP_PROGRAM = /^(curl|wget|https?|xh)$/;

function isOpen(address: string): boolean {
  const unknown = address.indexOf('\u0000');
  return unknown !== -1 && isBaseAddress(address.slice(0, unknown));
}

/** Requests by a client that was made for the API's address, to a path that is not to be read off the code. */
function unfollowedRequests(unit: SyntaxUnit): readonly SiteUsage[] {
  const clients = unit.bindings.filter(
    ({ value }) => value?.kind === 'call' && addressesOf(value.call, unit).some(isBaseAddress),
  );
  return unit.calls
    .filter((call) => clients.some((client) => isCallOn(client, call)) && isRequest(call))
    .filter((call) => !addressesOf(call, unit).some(mentionsApiHost))
    .map(({ span }) => ({ span, ...UNFOLLOWED }));
}

const UNFOLLOWED: Omit<SiteUsage, 'span'> = {
  client: 'rest',
  method: '?',
  calls: [],
  unknown: 'the path is made in a way keyshift does not follow',
};

function isCallOn(client: Binding, call: Call): boolean {
  const receiver = call.receiver && pathOf(call.receiver)?.join('.');
  return receiver === client.name && contains(client.scope, call.span);
}

function dataPath(call: Call, unit: SyntaxUnit): string | undefined {
  const address = addressesOf(call, unit).find(
    (text) => mentionsApiHost(text) && /\/v2\/./.test(text) && !mentionsTokenPath(text),
  );
  return address?.slice(address.indexOf('/v2/')).split(/[?#\s"']/)[0];
}

function usageOf(call: Call, path: string, unit: SyntaxUnit): SiteUsage {
  const verb = verbOf(call, unit);
  const matching = endpointsAt(path);
  const chosen = matching.filter((endpoint) => endpoint.method === verb);
  const [endpoint] = chosen.length > 0 ? chosen : verb === undefined && matching.length === 1 ? matching : [];
  const base = { span: call.span, client: 'rest' };
  if (endpoint) {
    const { method, optional } = endpoint;
    const made = { method, path: endpoint.path, ...(optional ? { alsoNeeds: optional } : {}) };
    return { ...base, method: `${method} ${endpoint.path}`, calls: [made] };
  }
  const shown = `${verb ?? '?'} ${path.replaceAll('\u0000', '{…}')}`;
  const reason =
    matching.length > 0 ? 'the HTTP method is not known' : 'the address is no endpoint that keyshift knows';
  return { ...base, method: shown, calls: [], unknown: reason };
}
