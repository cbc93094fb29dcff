import { endpointsAt } from '../../clarifai/facts/endpoints-at.ts';
import type { EndpointFact } from '../../clarifai/facts/load.ts';
import { scopesOfCall } from '../../clarifai/scope-rules.ts';
import { mentionsApiHost } from '../../clarifai/wire.ts';
import { groupBy } from '../../domain/group-by.ts';
import { buildLineIndex, type LineIndex } from '../../domain/location.ts';
import type { Usage } from '../../domain/usage.ts';
import { parseHar } from './har.ts';
import { parseLogLines } from './log-lines.ts';
import type { SeenRequest } from './seen-request.ts';

/** What a recording says about the API's use. */
export interface Traffic {
  /** One for each endpoint that was called, at its first request; `unknown` for paths of the API that are none. */
  readonly usages: readonly Usage[];
  /** Requests of the API that were not refused, the exchange of tokens and management among them. */
  readonly requests: number;
  /** Requests of the API that were refused (401, 403): they worked for nobody. */
  readonly refused: number;
}

/** Reads a HAR file, an access log or JSON lines. `file` is how the recording is called in locations. */
export function readTraffic(file: string, text: string): Traffic {
  const seen = (parseHar(text) ?? parseLogLines(text)).filter(isOfApi);
  const counted = seen.filter(({ status }) => status !== 401 && status !== 403);
  const lines = buildLineIndex(text);
  const groups = groupBy(counted, (request) => callOf(request));
  return {
    usages: [...groups].flatMap(([call, requests]) => usageOf(call, requests, file, lines)),
    requests: counted.length,
    refused: seen.length - counted.length,
  };
}

/** By its host or, where a recording names none or a stand-in for the service, by its path. */
function isOfApi({ method, target }: SeenRequest): boolean {
  if (!/^(GET|POST|PUT|PATCH|DELETE)$/.test(method)) return false;
  const path = pathOf(target);
  if (!path.startsWith('/v2/')) return false;
  return mentionsApiHost(target) || target.startsWith('/') || endpointOf(method, path) !== undefined;
}

function pathOf(target: string): string {
  return target.replace(/^https?:\/\/[^/]*/i, '').split(/[?#]/)[0] ?? '';
}

function endpointOf(method: string, path: string): EndpointFact | undefined {
  return endpointsAt(path).find((endpoint) => endpoint.method === method);
}

function callOf({ method, target }: SeenRequest): string {
  const path = pathOf(target);
  return `${method} ${endpointOf(method, path)?.path ?? withoutValues(path)}`;
}

/** Ids in a path may be secrets: of an address that is not known only the words are told. */
function withoutValues(path: string): string {
  return path
    .split('/')
    .map((segment) => (/^[a-z_]{0,24}$|^v\d$/.test(segment) ? segment : '{…}'))
    .join('/');
}

/** The exchange of tokens goes away, and keys and applications are managed by a person. */
const MANAGED = new Set(['management', 'legacy-auth']);

function usageOf(call: string, requests: readonly SeenRequest[], file: string, lines: LineIndex): readonly Usage[] {
  const [first] = requests;
  if (first === undefined) return [];
  const endpoint = endpointOf(first.method, pathOf(first.target));
  if (endpoint && MANAGED.has(endpoint.group)) return [];
  const times = requests.length === 1 ? 'once' : `${requests.length} times`;
  const base = { location: lines.locate(file, first.span), client: 'traffic', method: `${call}, seen ${times}` };
  if (!endpoint) return [{ ...base, calls: [], scopes: [], unknown: 'the address is no endpoint that keyshift knows' }];
  const { method, path, optional = [] } = endpoint;
  const scopes = [...new Set([...scopesOfCall(endpoint, 'full'), ...optional])].toSorted();
  return [{ ...base, calls: [{ method, path, ...(optional.length > 0 ? { alsoNeeds: optional } : {}) }], scopes }];
}
