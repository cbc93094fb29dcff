import { GENERAL_SUGGESTION } from '../general-suggestion.ts';
import type { Site } from '../language.ts';
import { type Call, type Expression, pathOf, type SyntaxUnit } from '../syntax.ts';

const STORE = /^(window\.)?(localStorage|sessionStorage)$|AsyncStorage$|(shared)?pref(erence)?s(\.edit)?$|memcached?$/i;
const KEEPS = /^(get|set|remove|put|delete|store)(item|string|long|value)?$/i;
const TOKEN = /token(?!.*refresh)/i;

/**
 * Where a file that fetches access tokens keeps them: the browser's storage, preferences, a cache. Left behind,
 * they would have code ask for a token that a key does not need.
 */
export function findTokenStores(unit: SyntaxUnit, found: readonly Site[]): readonly Site[] {
  if (!found.some(({ kind }) => kind === 'token-exchange')) return [];
  return unit.calls.filter((call) => isTokenStore(call)).map(siteOf);
}

function isTokenStore({ name, receiver, arguments: given }: Call): boolean {
  const store = receiver === null ? '' : (pathOf(receiver)?.join('.') ?? '');
  const key = given[0]?.value;
  return KEEPS.test(name ?? '') && STORE.test(store) && key !== undefined && namesToken(key);
}

function namesToken(key: Expression): boolean {
  return TOKEN.test(key.kind === 'string' ? key.value : (pathOf(key)?.at(-1) ?? ''));
}

function siteOf(call: Call): Site {
  return {
    kind: 'token-cache',
    confidence: 'certain',
    span: call.span,
    client: { name: 'rest', versions: 'v1 and v2' },
    credentialKind: 'access-token',
    parts: [],
    message: 'The access token is kept for later.',
    rewrite: {
      kind: 'by-hand',
      reason: 'a key does not expire: delete the store together with the exchange that fills it',
      suggestion: GENERAL_SUGGESTION['token-cache'],
    },
  };
}
