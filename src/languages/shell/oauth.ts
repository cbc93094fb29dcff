import { mentionsApiHost } from '../../clarifai/wire.ts';
import { addressesOf } from '../detect/addresses.ts';
import { publicParts, tracePart } from '../detect/parts.ts';
import type { Site } from '../language.ts';
import type { SyntaxUnit } from '../syntax.ts';

/** `curl --oauth2-bearer TOKEN`, which makes the header by itself. */
export function findOauthFlags(unit: SyntaxUnit): readonly Site[] {
  const ours = unit.calls.filter((call) => addressesOf(call, unit).some(mentionsApiHost));
  return ours.flatMap((call) =>
    call.arguments
      .filter(({ label }) => label === '--oauth2-bearer')
      .map(({ value, span }) => ({
        kind: 'bearer-header',
        confidence: 'certain',
        span,
        client: { name: 'rest', versions: 'v1 and v2' },
        credentialKind: 'access-token',
        parts: publicParts([tracePart('access-token', value, unit)]),
        message: 'The call authorises itself with an access token (--oauth2-bearer).',
        rewrite: {
          kind: 'by-hand',
          reason: 'the flag makes a Bearer header, and no flag makes one for a key',
          suggestion: '-H "Authorization: Key $CLARIFAI_API_KEY"',
        },
      })),
  );
}
