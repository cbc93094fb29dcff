import { successorPath, v1Successor } from '../../clarifai/facts/v1-successors.ts';
import { mentionsApiHost, mentionsTokenPath, v1Operation } from '../../clarifai/wire.ts';
import type { Span } from '../../domain/location.ts';
import type { SitePart } from '../../languages/language.ts';
import { requestAround, type WrittenRequest } from '../requests/request.ts';
import { type Found, partOf, REST } from './found.ts';
import { findVariables } from './names.ts';
import { ADDRESS, commandAround, isNearApi } from './near.ts';

/** Addresses of the token exchange and of v1, and tokens in addresses. */
export function findAddresses(text: string): readonly Found[] {
  return [...text.matchAll(ADDRESS)].flatMap((match): Found[] => {
    const [address] = match;
    if (!mentionsApiHost(address)) return [];
    const span = { start: match.index, end: match.index + address.length };
    return [...(foundAt(address, span, text) ?? [])];
  });
}

function foundAt(address: string, span: Span, text: string): readonly Found[] | undefined {
  if (mentionsTokenPath(address)) return [exchange(address, span, text)];
  if (/[?&]access_token=/.test(address)) return [query(address, span)];
  const operation = v1Operation(address);
  return operation === undefined ? undefined : [v1(operation, address, span)];
}

const PATH = /(?<=["'`}+. ])\/?v[12]\/(?:token|tag|color|embed|multiop|feedback|curator|usage|info)\b\/?(?=["'`?/])/g;

/** The path of a request line whose host is a variable: `POST {{host}}/v2/token`. */
const REQUEST_LINE =
  /(?<=^(?:GET|POST|PUT|PATCH|DELETE)[ \t]+\{\{[\w.$-]{1,40}\}\})\/v[12]\/(?:token|tag|color|embed|multiop|feedback|info)\b\/?(?=\s|[?/]|$)/gm;

/** Paths that stand apart from the host, which the text names elsewhere. */
export function findPaths(text: string, requests: readonly WrittenRequest[] = []): readonly Found[] {
  if (!mentionsApiHost(text)) return [];
  return [...text.matchAll(PATH), ...text.matchAll(REQUEST_LINE)].flatMap((match): readonly Found[] => {
    const span = { start: match.index, end: match.index + match[0].length };
    if (!(requestAround(span.start, requests)?.ours ?? isNearApi(text, span.start))) return [];
    const path = `/${match[0].replace(/^\//, '')}`;
    return foundAt(path, span, text) ?? [];
  });
}

function exchange(address: string, span: Span, text: string): Found {
  const command = commandAround(text, span.start);
  return {
    kind: 'token-exchange',
    span,
    covers: command,
    client: REST,
    credentialKind: 'client-pair',
    parts: [...pairNear(span, text), ...variablesIn(text, command)],
    message: `Id and secret are traded for an access token at ${/\/v1\//.test(address) ? '/v1/token' : '/v2/token'}.`,
    suggestion: 'Delete the exchange, and send Authorization: Key <the API key> where its token was used.',
  };
}

/** A long line, as of a bundle, says nothing about what belongs together. */
function variablesIn(text: string, { start, end }: Span): readonly SitePart[] {
  return end - start > 2000 ? [] : findVariables(text.slice(start, end)).flatMap(({ parts }) => parts);
}

const PAIR: readonly (readonly [SitePart['role'], RegExp])[] = [
  ['client-id', /(?:client_id["']?\s*(?:=>|[=:])\s*["']?|-u\s*["']?|:\/\/)([A-Za-z0-9_-]{28,42})(?![A-Za-z0-9_-])/g],
  [
    'client-secret',
    /(?:client_secret["']?\s*(?:=>|[=:])\s*["']?|(?<![A-Za-z0-9_-])[A-Za-z0-9_-]{28,42}:)([A-Za-z0-9_-]{28,42})/g,
  ],
];

/** Literals of the same command or call, which stand at most a few lines away. */
function pairNear(span: Span, text: string): readonly SitePart[] {
  const from = Math.max(0, span.start - 400);
  const near = text.slice(from, span.end + 400);
  return PAIR.flatMap(([role, pattern]) =>
    [...near.matchAll(pattern)].slice(0, 1).map((match) => {
      const value = match[1] ?? '';
      return partOf(role, value, from + match.index + match[0].length - value.length);
    }),
  );
}

function query(address: string, span: Span): Found {
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

function v1(operation: string, address: string, span: Span): Found {
  return {
    kind: 'v1-api',
    span,
    client: { name: 'rest', versions: 'v1' },
    credentialKind: null,
    parts: [],
    message: `/v1/${operation} was shut down on 2017-11-15 and cannot be called with an API key.`,
    suggestion: insteadOf(address),
  };
}

function insteadOf(address: string): string {
  const successor = v1Successor(address);
  if (successor === undefined) return 'Make the v2 call of the same purpose.';
  if (successor.kind === 'nothing') return successor.instead;
  const paths =
    successor.kind === 'outputs'
      ? successor.models.map((model) => successorPath(model, 'outputs'))
      : [successorPath(successor.model, 'feedback')];
  return `POST ${paths.join(' and POST ')} with the header Authorization: Key <the API key>`;
}
