import { roleOfName } from '../../clarifai/names.ts';
import type { Span } from '../../domain/location.ts';
import type { SitePart } from '../../languages/language.ts';
import { requestAround, type WrittenRequest } from '../requests/request.ts';
import { type Found, partOf, REST } from './found.ts';
import { isNearApi } from './near.ts';

/** The header with its scheme close by, or as the first of its values, or the scheme at the start of a string. */
const BEARER =
  /(?:Authorization\b[^\n;{}]{0,40}?\bBearer|Authorization['"]?:[ \t]*\r?\n[ \t]*-[ \t]*['"]?Bearer|["'`]Bearer)[ \t]+([^\s"'`<]*)/gi;

/** Bearer headers of requests to the provider; outside of requests, those whose nearest address is the provider's. */
export function findBearers(text: string, requests: readonly WrittenRequest[] = []): readonly Found[] {
  return [...text.matchAll(BEARER)].flatMap((match): Found[] => {
    const token = match[1] ?? '';
    const start = match.index + (/^["'`]/.test(match[0]) ? 1 : 0);
    const span = { start, end: match.index + match[0].length };
    if (/\bpat\b|_pat\b/i.test(lineFrom(text, span.end - token.length)) || !isOurs(text, span.start, requests)) {
      return [];
    }
    return [bearerFound(span, token, span.end - token.length)];
  });
}

/** The finding for a token that is sent; `start` is where the token begins. */
export function bearerFound(span: Span, token: string, start: number): Found {
  return {
    kind: 'bearer-header',
    span,
    client: REST,
    credentialKind: 'access-token',
    parts: [tokenPart(token, start)],
    message: 'The call authorises itself with an access token (Authorization: Bearer).',
    suggestion: 'Authorization: Key <the API key>',
  };
}

function isOurs(text: string, offset: number, requests: readonly WrittenRequest[]): boolean {
  return requestAround(offset, requests)?.ours ?? isNearApi(text, offset);
}

/** What is put into the header: `"Bearer " + CLARIFAI_PAT`. */
function lineFrom(text: string, at: number): string {
  return /^[^\n]{0,60}/.exec(text.slice(at, at + 60))?.[0] ?? '';
}

function tokenPart(token: string, start: number): SitePart {
  const name = /^\$?[{(]{0,2}(\w+)[)}]{0,2}$/.exec(token)?.[1];
  return name !== undefined && roleOfName(name)?.ours
    ? { role: 'access-token', origin: { source: 'reference', via: 'env', name } }
    : partOf('access-token', token, start);
}
