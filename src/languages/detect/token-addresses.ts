import { mentionsApiHost, mentionsTokenPath } from '../../clarifai/wire.ts';
import { Secret } from '../../domain/secret.ts';
import type { Site, SitePart } from '../language.ts';
import type { Joined, StringLiteral, SyntaxUnit } from '../syntax.ts';
import { knownText } from './addresses.ts';

/**
 * Addresses of the token exchange in a file whose requests no rule recognises: what asks for the token may stand
 * in another file, or be a client that keyshift does not know. An address may hold the pair itself, `https://id:secret@…`.
 */
export function tokenAddresses(unit: SyntaxUnit): readonly Site[] {
  return unit.strings.flatMap((value): Site[] => {
    const address = knownText(value, unit);
    if (/\s/.test(address.trim()) || !mentionsApiHost(address) || !mentionsTokenPath(address)) return [];
    return [siteOf(value, address)];
  });
}

function siteOf(value: StringLiteral | Joined, address: string): Site {
  return {
    kind: 'token-exchange',
    confidence: 'likely',
    span: value.span,
    client: { name: 'rest', versions: /v1\/token/i.test(address) ? 'v1' : 'v2' },
    credentialKind: 'client-pair',
    parts: value.kind === 'string' ? userInfo(value) : [],
    message: 'The address at which id and secret are traded for an access token.',
    rewrite: {
      kind: 'by-hand',
      reason: 'what asks for the token is not known',
      suggestion: 'Delete the exchange, and send Authorization: Key <the API key> where its token was used.',
    },
  };
}

const USER_INFO = /^https?:\/\/([\w-]+):([\w-]+)@/i;

/** Id and secret as user and password of the address; none where the text holds escapes, whose places are not known. */
function userInfo({ value, content }: StringLiteral): readonly SitePart[] {
  const [, id = '', secret = ''] = content.end - content.start === value.length ? (USER_INFO.exec(value) ?? []) : [];
  if (id === '') return [];
  const start = content.start + value.indexOf(id);
  const after = start + id.length + 1;
  return [
    { role: 'client-id', origin: { source: 'literal', secret: new Secret(id), span: { start, end: after - 1 } } },
    {
      role: 'client-secret',
      origin: { source: 'literal', secret: new Secret(secret), span: { start: after, end: after + secret.length } },
    },
  ];
}
