import type { ScopeProfile } from '../domain/plan.ts';
import { ENDPOINTS, type EndpointFact, SCOPES, type ScopeFact } from './facts/load.ts';

const SCOPE_BY_NAME: ReadonlyMap<string, ScopeFact> = new Map(SCOPES.map((scope) => [scope.name, scope]));
const ENDPOINT_BY_CALL = new Map(ENDPOINTS.map((endpoint) => [callKey(endpoint.method, endpoint.path), endpoint]));

function callKey(method: string, path: string): string {
  return `${method} ${path}`;
}

/** The facts of a REST call given as a template path (`/v2/models/{model_id}/outputs`). */
export function findEndpoint(method: string, templatePath: string): EndpointFact | undefined {
  return ENDPOINT_BY_CALL.get(callKey(method, templatePath));
}

export function isKnownScope(name: string): boolean {
  return SCOPE_BY_NAME.has(name);
}

/**
 * The scopes a call needs, without dependencies. `minimum`: below them it is rejected. `full`: below
 * them a part of the answer is redacted. Scopes that no portal or document ever offered (Metrics:*,
 * Workers:*) are left out, because no key can hold them; what the 2017 service insisted on stays in.
 */
export function scopesOfCall(endpoint: EndpointFact, profile: ScopeProfile): readonly string[] {
  const minimum = endpoint.minimum2017 ?? [];
  if (profile === 'minimum') return minimum.length > 0 ? minimum : fullScopes(endpoint);
  return [...new Set([...minimum, ...fullScopes(endpoint)])].toSorted();
}

function fullScopes(endpoint: EndpointFact): readonly string[] {
  return endpoint.requiresDocumented ?? endpoint.requires ?? endpoint.inferred ?? [];
}

/** Direct dependencies of a scope (scope.proto: a key without them would be useless). */
export function dependenciesOf(scope: string): readonly string[] {
  return SCOPE_BY_NAME.get(scope)?.depends ?? [];
}

/** The scopes and, transitively, what they depend on. Sorted. */
export function closeScopes(scopes: Iterable<string>): readonly string[] {
  const closed = new Set<string>();
  const pending = [...scopes];
  for (let scope = pending.pop(); scope !== undefined; scope = pending.pop()) {
    if (closed.has(scope)) continue;
    closed.add(scope);
    pending.push(...dependenciesOf(scope));
  }
  return [...closed].toSorted();
}
