import { mentionsApiHost, mentionsTokenPath, V1_SUCCESSOR, v1Operation } from '../../clarifai/wire.ts';
import type { SitePart } from '../../languages/language.ts';
import { type Found, partOf, REST } from './found.ts';

const ADDRESS = /https?:\/\/[^\s"'`<>)\]|]+/gi;

/** Addresses of the token exchange and of v1, and tokens in addresses. */
export function findAddresses(text: string): readonly Found[] {
  return [...text.matchAll(ADDRESS)].flatMap((match): Found[] => {
    const [address] = match;
    if (!mentionsApiHost(address)) return [];
    const span = { start: match.index, end: match.index + address.length };
    if (mentionsTokenPath(address)) return [exchange(address, span, text)];
    if (/[?&]access_token=/.test(address)) return [query(address, span)];
    const operation = v1Operation(address);
    return operation === undefined ? [] : [v1(operation, span)];
  });
}

function exchange(address: string, span: Found['span'], text: string): Found {
  return {
    kind: 'token-exchange',
    span,
    client: REST,
    credentialKind: 'client-pair',
    parts: pairNear(span, text),
    message: `Id and secret are traded for an access token at ${/\/v1\//.test(address) ? '/v1/token' : '/v2/token'}.`,
    suggestion: 'Delete the exchange, and send Authorization: Key <the API key> where its token was used.',
  };
}

const PAIR: readonly (readonly [SitePart['role'], RegExp])[] = [
  ['client-id', /(?:client_id["']?\s*(?:=>|[=:])\s*["']?|-u\s*["']?|:\/\/)([A-Za-z0-9_-]{28,42})(?![A-Za-z0-9_-])/g],
  ['client-secret', /(?:client_secret["']?\s*(?:=>|[=:])\s*["']?|[A-Za-z0-9_-]{28,42}:)([A-Za-z0-9_-]{28,42})/g],
];

/** Literals of the same command or call, which stand at most a few lines away. */
function pairNear(span: Found['span'], text: string): readonly SitePart[] {
  const from = Math.max(0, span.start - 400);
  const near = text.slice(from, span.end + 400);
  return PAIR.flatMap(([role, pattern]) =>
    [...near.matchAll(pattern)].slice(0, 1).map((match) => {
      const value = match[1] ?? '';
      return partOf(role, value, from + match.index + match[0].length - value.length);
    }),
  );
}

function query(address: string, span: Found['span']): Found {
  const token = /[?&]access_token=([^&#]*)/.exec(address);
  const value = token?.[1] ?? '';
  const start = span.start + (token?.index ?? 0) + (token?.[0].length ?? 0) - value.length;
  return {
    kind: 'access-token-query',
    span,
    client: REST,
    credentialKind: 'access-token',
    parts: [partOf('access-token', value, start)],
    message: 'The access token is sent in the address.',
    suggestion: 'Send the header Authorization: Key <the API key> instead.',
  };
}

function v1(operation: string, span: Found['span']): Found {
  const successor = V1_SUCCESSOR[operation] ?? 'the v2 call of the same purpose';
  return {
    kind: 'v1-api',
    span,
    client: { name: 'rest', versions: 'v1' },
    credentialKind: null,
    parts: [],
    message: `/v1/${operation} was shut down on 2017-11-15 and cannot be called with an API key.`,
    suggestion: `${successor} with the header Authorization: Key <the API key>`,
  };
}

const BEARER = /Authorization["'\])]*\s*[:=,>(]*\s*["'`]?\s*Bearer\s+([^\s"'`<]*)/gi;

/** How far, in characters, a header may stand from the address it is sent to: a long command or a short function. */
const NEAR = 1200;

/** Bearer headers whose nearest address is the provider's. */
export function findBearers(text: string): readonly Found[] {
  return [...text.matchAll(BEARER)].flatMap((match): Found[] => {
    const token = match[1] ?? '';
    const span = { start: match.index, end: match.index + match[0].length };
    if (/\bpat\b|_pat/i.test(token) || !isOurs(nearestAddress(text, span.start))) return [];
    return [
      {
        kind: 'bearer-header',
        span,
        client: REST,
        credentialKind: 'access-token',
        parts: [partOf('access-token', token, span.end - token.length)],
        message: 'The call authorises itself with an access token (Authorization: Bearer).',
        suggestion: 'Authorization: Key <the API key>',
      },
    ];
  });
}

/** The paths that copy another provider's API take a Bearer header for good. */
function isOurs(address: string | undefined): boolean {
  return address !== undefined && mentionsApiHost(address) && !/\/ext\//.test(address);
}

function nearestAddress(text: string, offset: number): string | undefined {
  const from = Math.max(0, offset - NEAR);
  const around = [...text.slice(from, offset + NEAR).matchAll(ADDRESS)];
  const distance = (match: RegExpExecArray): number => Math.abs(from + match.index - offset);
  return around.toSorted((a, b) => distance(a) - distance(b))[0]?.[0];
}
