import { receiverOf } from '../detect/receivers.ts';
import { GENERAL_SUGGESTION } from '../general-suggestion.ts';
import type { Site } from '../language.ts';
import { type Call, pathOf, type SyntaxUnit } from '../syntax.ts';
import { PYPI_CLARIFAI } from './pair.ts';
import { API_CLIENT, CLARIFAI_APP } from './rest.ts';

/** `get_token`, `set_token` and `delete_token` of `app.auth` and `app.api`, which raise from 2.3.0 on. */
export function findTokenCalls(unit: SyntaxUnit): readonly Site[] {
  if (!CLARIFAI_APP.present(unit)) return [];
  return unit.calls.filter((call) => isTokenCall(call, unit)).map(tokenCallSite);
}

function isTokenCall(call: Call, unit: SyntaxUnit): boolean {
  if (!/^(get|set|delete)_token$/.test(call.name ?? '') || call.receiver === null) return false;
  const holder = pathOf(call.receiver)?.at(-1) ?? '';
  return (
    /^(auth|api)$/.test(holder) ||
    [CLARIFAI_APP, API_CLIENT].some((library) => receiverOf(call, library, unit).kind === 'client')
  );
}

function tokenCallSite(call: Call): Site {
  return {
    kind: 'token-cache',
    confidence: 'certain',
    span: call.span,
    client: PYPI_CLARIFAI,
    credentialKind: 'access-token',
    parts: [],
    message: `${call.name} handles an access token; a key needs none.`,
    rewrite: {
      kind: 'by-hand',
      reason: 'a key needs no token, and what else waits for this one cannot be told',
      suggestion: GENERAL_SUGGESTION['token-cache'],
    },
  };
}
