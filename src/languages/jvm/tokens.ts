import { receiverOf } from '../detect/receivers.ts';
import { GENERAL_SUGGESTION } from '../general-suggestion.ts';
import type { Site } from '../language.ts';
import type { Call, Expression, SyntaxUnit } from '../syntax.ts';
import { CLARIFAI_API2 } from './api2.ts';

/**
 * `client.hasValidToken()` and `client.getToken()`, which Kotlin also writes `client.token`: with a key there is no
 * token to wait for.
 */
export function findTokenCalls(unit: SyntaxUnit): readonly Site[] {
  if (!CLARIFAI_API2.present(unit)) return [];
  return [...unit.calls, ...unit.members.flatMap(asGetter)].filter((call) => asksForToken(call, unit)).map(siteOf);
}

function asksForToken(call: Call, unit: SyntaxUnit): boolean {
  if (call.name === 'hasValidToken') return true;
  return call.name === 'getToken' && receiverOf(call, CLARIFAI_API2, unit).kind === 'client';
}

/** A property stands for its getter. */
function asGetter(member: Expression): readonly Call[] {
  if (member.kind !== 'member' || member.property !== 'token') return [];
  const { object, span } = member;
  return [{ form: 'call', name: 'getToken', receiver: object, arguments: [], argumentsSpan: span, span }];
}

function siteOf({ name, span }: Call): Site {
  return {
    kind: 'token-cache',
    confidence: 'certain',
    span,
    client: { name: 'com.clarifai.clarifai-api2:core', versions: '<=2.7.0' },
    credentialKind: 'access-token',
    parts: [],
    message: `${name} asks for an access token; a key needs none.`,
    rewrite: {
      kind: 'by-hand',
      reason: 'a key needs no token, and what else waits for this one cannot be told',
      suggestion: GENERAL_SUGGESTION['token-cache'],
    },
  };
}
