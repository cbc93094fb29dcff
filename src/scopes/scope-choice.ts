import { closeScopes } from '../clarifai/scope-rules.ts';
import type { Evidence, ScopeGrant } from '../domain/plan.ts';
import type { UnknownUsage } from '../domain/scopes-result.ts';

/** What to do about calls that could not be resolved: stop and ask, or grant by hand. */
export type UnknownUsageChoice = 'ask' | 'fail' | 'read-only' | 'all';

const READ_ONLY = ['Concepts:Get', 'Inputs:Get', 'Models:Get', 'Predict', 'Search', 'Workflows:Get'];

/** Adds what the user chose for unresolved calls; the evidence says that it was chosen, and where. */
export function widenForUnknown(
  grants: readonly ScopeGrant[],
  unknown: readonly UnknownUsage[],
  choice: UnknownUsageChoice,
): readonly ScopeGrant[] {
  if (unknown.length === 0 || choice === 'ask' || choice === 'fail') return grants;
  const evidence = unknown.map(({ location, reason }) => ({
    because: `by hand for an unresolved call: ${reason}`,
    location,
  }));
  const wanted = choice === 'all' ? ['All'] : closeScopes(READ_ONLY);
  return merge(grants, wanted, evidence);
}

/** Adds scopes that the user named, with what they depend on. */
export function addByHand(grants: readonly ScopeGrant[], scopes: readonly string[]): readonly ScopeGrant[] {
  return scopes.length === 0 ? grants : merge(grants, closeScopes(scopes), [{ because: 'given by hand' }]);
}

function merge(
  grants: readonly ScopeGrant[],
  wanted: readonly string[],
  evidence: readonly Evidence[],
): readonly ScopeGrant[] {
  const held = new Map(grants.map((grant) => [grant.scope, grant]));
  for (const scope of wanted) if (!held.has(scope)) held.set(scope, { scope, evidence });
  return [...held.values()].toSorted((a, b) => (a.scope < b.scope ? -1 : 1));
}
