import { roleOfName } from '../../clarifai/names.ts';
import type { SitePart } from '../../languages/language.ts';
import { type Found, partOf, REST } from './found.ts';
import { isNearApi } from './near.ts';

/** The header with its scheme close by, or the scheme at the start of a string. */
const BEARER = /(?:Authorization\b[^\n;{}]{0,40}?\bBearer|["'`]Bearer)[ \t]+([^\s"'`<]*)/gi;

/** Bearer headers whose nearest address is the provider's. */
export function findBearers(text: string): readonly Found[] {
  return [...text.matchAll(BEARER)].flatMap((match): Found[] => {
    const token = match[1] ?? '';
    const start = match.index + (/^["'`]/.test(match[0]) ? 1 : 0);
    const span = { start, end: match.index + match[0].length };
    if (/\bpat\b|_pat\b/i.test(lineFrom(text, span.end - token.length)) || !isNearApi(text, span.start)) return [];
    return [
      {
        kind: 'bearer-header',
        span,
        client: REST,
        credentialKind: 'access-token',
        parts: [tokenPart(token, span.end - token.length)],
        message: 'The call authorises itself with an access token (Authorization: Bearer).',
        suggestion: 'Authorization: Key <the API key>',
      },
    ];
  });
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
