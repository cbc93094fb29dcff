import type { EndpointFact } from '../clarifai/facts/load.ts';
import { scopesOfCall } from '../clarifai/scope-rules.ts';
import { OWNER } from './account.ts';
import type { Context } from './context.ts';
import type { Principal } from './principal.ts';
import { doesNotExist, insufficientScopes, keyInvalid } from './refusal.ts';

/**
 * The app a data call works on: that of the token or key, or the one in the path. A person has to
 * name one. Throws Refusal.
 */
export function appOfCall(principal: Principal, params: Readonly<Record<string, string>>, { tables }: Context): string {
  const named = params['app_id'];
  if (named !== undefined) {
    requireOwner(params);
    if (tables.apps.get(named) === undefined) throw doesNotExist(`app ${named}`);
  }
  if (principal.kind === 'user') {
    if (named === undefined) throw keyInvalid('Must provide app external ID in API authorizer');
    return named;
  }
  const own = principal.kind === 'key' ? principal.key.apps[0].id : principal.appId;
  if (named !== undefined && named !== own) throw keyInvalid('the credential is not for this app');
  return own;
}

/** Only the sandbox's one account exists; `me` is it too. Throws Refusal 404 for another. */
export function requireOwner(params: Readonly<Record<string, string>>): void {
  const user = params['user_id'];
  if (user !== undefined && user !== 'me' && user !== OWNER.userId) {
    throw doesNotExist(`user ${user}`);
  }
}

/**
 * Refuses a key below the minimum (11007). What it holds of the rest decides what it sees: the
 * result is the scopes it lacks for a whole answer. A key limited to endpoints needs both kinds of
 * scope to allow the call.
 */
export function checkDataScopes(principal: Principal, endpoint: EndpointFact): readonly string[] {
  if (principal.kind !== 'key') return [];
  const { endpoints } = principal.key;
  const rpc = `/clarifai.api.V2/${endpoint.rpc}`;
  if (endpoints.length > 0 && !endpoints.includes(rpc)) throw insufficientScopes([rpc]);
  const missing = lackedScopes(principal, scopesOfCall(endpoint, 'minimum'));
  if (missing.length > 0) throw insufficientScopes(missing);
  return lackedScopes(principal, scopesOfCall(endpoint, 'full'));
}

/** Which of the scopes of a data call a credential does not hold; only a key can lack any. */
export function lackedScopes(principal: Principal, wanted: readonly string[]): readonly string[] {
  if (principal.kind !== 'key' || principal.key.scopes.includes('All')) return [];
  return wanted.filter((scope) => !principal.key.scopes.includes(scope));
}

/**
 * Managing keys and apps takes a person, or a key that names the scopes one by one: `All` is about an
 * app's data and does not cover the account. Asking for one's own scopes takes any credential.
 */
export function checkManagementScopes(principal: Principal, endpoint: EndpointFact): void {
  if (principal.kind === 'user' || endpoint.auth === 'KeyAuth') return;
  const required = endpoint.requires ?? [];
  const held = principal.kind === 'key' ? principal.key.scopes : [];
  const missing = required.filter((scope) => !held.includes(scope));
  if (missing.length > 0) throw insufficientScopes(missing);
  if (required.length === 0) throw keyInvalid('needs a session or a personal access token');
}
