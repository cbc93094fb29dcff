import { ENDPOINTS, type EndpointFact } from '../../clarifai/facts/load.ts';
import { mentionsApiHost, mentionsTokenPath } from '../../clarifai/wire.ts';
import { contains } from '../../domain/location.ts';
import type { SiteUsage } from '../language.ts';
import { resolve } from '../resolve.ts';
import { type Call, type SyntaxUnit, within } from '../syntax.ts';
import { addressesOf } from './addresses.ts';

const VERBS = new Set(['GET', 'POST', 'PUT', 'PATCH', 'DELETE']);

/** Calls of the REST API without a client library: the address and the verb tell the endpoint. */
export function findRestUsages(unit: SyntaxUnit): readonly SiteUsage[] {
  const callers = unit.calls.filter((call) => dataPath(call, unit) !== undefined);
  const innermost = callers.filter(
    (call) => !callers.some((other) => other !== call && contains(call.span, other.span)),
  );
  return innermost.map((call) => usageOf(call, dataPath(call, unit) ?? '', unit));
}

function dataPath(call: Call, unit: SyntaxUnit): string | undefined {
  const address = addressesOf(call, unit).find(
    (text) => mentionsApiHost(text) && /\/v2\//.test(text) && !mentionsTokenPath(text),
  );
  return address?.slice(address.indexOf('/v2/')).split(/[?#\s"']/)[0];
}

function usageOf(call: Call, path: string, unit: SyntaxUnit): SiteUsage {
  const verb = verbOf(call, unit);
  const matching = ENDPOINTS.filter((endpoint) => endpoint.group !== 'v1' && matchesPath(endpoint, path));
  const chosen = matching.filter((endpoint) => endpoint.method === verb);
  const [endpoint] = chosen.length > 0 ? chosen : verb === undefined && matching.length === 1 ? matching : [];
  const base = { span: call.span, client: 'rest' };
  if (endpoint) {
    return {
      ...base,
      method: `${endpoint.method} ${endpoint.path}`,
      calls: [{ method: endpoint.method, path: endpoint.path }],
    };
  }
  const shown = `${verb ?? '?'} ${path.replaceAll('\u0000', '{…}')}`;
  const reason =
    matching.length > 0 ? 'the HTTP method is not known' : 'the address is no endpoint that keyshift knows';
  return { ...base, method: shown, calls: [], unknown: reason };
}

/** Segment by segment; a placeholder of the template stands for any segment, an unknown value only for a placeholder. */
function matchesPath(endpoint: EndpointFact, path: string): boolean {
  const actual = path.replace(/\/+$/, '').split('/');
  return [endpoint.path, endpoint.longPath ?? ''].some((template) => {
    const expected = template.split('/');
    return (
      expected.length === actual.length &&
      expected.every((segment, index) => segment.startsWith('{') || segment === actual[index])
    );
  });
}

function verbOf(call: Call, unit: SyntaxUnit): string | undefined {
  const named = call.name?.toUpperCase() ?? '';
  if (VERBS.has(named)) return named;
  const suffix = /(Get|Post|Put|Patch|Delete)(?:Async)?$/.exec(call.name ?? '')?.[1]?.toUpperCase();
  if (suffix) return suffix;
  const values = call.arguments.flatMap((argument) => [...within(argument.value)]);
  for (const value of values) {
    const text = resolve(value, unit).value;
    if (text.kind === 'string' && VERBS.has(text.value.toUpperCase())) return text.value.toUpperCase();
    if (value.kind === 'member' && value.property && VERBS.has(value.property.toUpperCase()))
      return value.property.toUpperCase();
  }
  return undefined;
}
