import { closeScopes, dependenciesOf, findEndpoint, scopesOfCall } from '../clarifai/scope-rules.ts';
import type { Evidence, ScopeGrant, ScopeProfile } from '../domain/plan.ts';
import type { ComponentScopes } from '../domain/scopes-result.ts';
import type { Usage } from '../domain/usage.ts';

/**
 * The least scopes for which none of the usages is rejected (profile `minimum`) or, in the default
 * profile `full`, redacted either; each with the calls that need it. A scope that only another one
 * depends on says so.
 */
export function inferScopes(usages: readonly Usage[], profile: ScopeProfile): readonly ScopeGrant[] {
  const evidence = new Map<string, Evidence[]>();
  for (const usage of usages) {
    for (const scope of scopesOfUsage(usage, profile)) {
      const because = { because: usage.method, location: usage.location };
      evidence.set(scope, [...(evidence.get(scope) ?? []), because]);
    }
  }
  return closeScopes(evidence.keys()).map((scope) => ({
    scope,
    evidence: evidence.get(scope) ?? dependents(scope, evidence.keys()),
  }));
}

function scopesOfUsage(usage: Usage, profile: ScopeProfile): ReadonlySet<string> {
  if (profile === 'full') return new Set(usage.scopes);
  const endpoints = usage.calls.flatMap((call) => findEndpoint(call.method, call.path) ?? []);
  return new Set(endpoints.flatMap((endpoint) => scopesOfCall(endpoint, profile)));
}

function dependents(scope: string, needed: Iterable<string>): readonly Evidence[] {
  return closeScopes(needed)
    .filter((other) => dependenciesOf(other).includes(scope))
    .map((other) => ({ because: `${other} depends on it` }));
}

/** What one component needs, and the calls that could not be resolved. */
export function scopesOfComponent(component: string, usages: readonly Usage[], profile: ScopeProfile): ComponentScopes {
  return {
    component,
    grants: inferScopes(usages, profile),
    unknown: usages.flatMap(({ location, method, unknown }) =>
      unknown === undefined ? [] : [{ location, method, reason: unknown }],
    ),
  };
}
