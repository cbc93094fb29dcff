import { receiverOf } from '../detect/receivers.ts';
import type { Site } from '../language.ts';
import type { SyntaxUnit } from '../syntax.ts';
import { CLARIFAI_API2 } from './api2.ts';

/** `client.hasValidToken()` and `client.getToken()`: with a key there is no token to wait for. */
export function findTokenCalls(unit: SyntaxUnit): readonly Site[] {
  if (!CLARIFAI_API2.present(unit)) return [];
  return unit.calls
    .filter((call) => /^(hasValidToken|getToken)$/.test(call.name ?? ''))
    .filter((call) => call.name === 'hasValidToken' || receiverOf(call, CLARIFAI_API2, unit).kind === 'client')
    .map((call) => ({
      kind: 'token-cache',
      confidence: 'certain',
      span: call.span,
      client: { name: 'com.clarifai.clarifai-api2:core', versions: '<=2.7.0' },
      credentialKind: 'access-token',
      parts: [],
      message: `${call.name} asks for an access token; a key needs none.`,
      rewrite: { kind: 'by-hand', reason: 'nothing replaces it: delete the call and whatever waits for its token' },
    }));
}
