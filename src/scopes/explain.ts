import { findEndpoint, scopesOfCall } from '../clarifai/scope-rules.ts';
import type { Evidence, ScopeGrant } from '../domain/plan.ts';
import type { ScopeEffect, ScopeReason } from '../domain/scopes-result.ts';
import type { RestCall, Usage } from '../domain/usage.ts';
import { BY_HAND } from './scope-choice.ts';

/** Every reason for every scope of a key: the calls that need it, and what their answers would be without it. */
export function explain(grants: readonly ScopeGrant[], usages: readonly Usage[]): readonly ScopeReason[] {
  return grants.flatMap(({ scope, evidence }) => [
    ...usages.flatMap((usage) => reasonsOf(scope, usage)),
    ...evidence.flatMap((one) => otherReason(scope, one)),
  ]);
}

function reasonsOf(scope: string, { method: because, location, calls }: Usage): readonly ScopeReason[] {
  return calls.flatMap((rest) => {
    const effect = effectOf(scope, rest);
    return effect ? [{ scope, effect, because, call: `${rest.method} ${rest.path}`, location }] : [];
  });
}

function effectOf(scope: string, { method, path, alsoNeeds = [] }: RestCall): ScopeEffect | undefined {
  const endpoint = findEndpoint(method, path);
  if (!endpoint) return undefined;
  if (scopesOfCall(endpoint, 'minimum').includes(scope)) return 'rejected';
  return [...scopesOfCall(endpoint, 'full'), ...alsoNeeds].includes(scope) ? 'redacted' : undefined;
}

function otherReason(scope: string, { because, location }: Evidence): readonly ScopeReason[] {
  const effect = because.startsWith(BY_HAND) ? 'by-hand' : location === undefined ? 'dependency' : undefined;
  return effect ? [{ scope, effect, because, ...(location ? { location } : {}) }] : [];
}
