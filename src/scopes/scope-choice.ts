import { closeScopes } from '../clarifai/scope-rules.ts';
import type { Evidence, ScopeGrant } from '../domain/plan.ts';
import type { UnknownUsage } from '../domain/scopes-result.ts';

/** What to do about calls that could not be resolved: stop and ask, or grant by hand. */
export type UnknownUsageChoice = 'ask' | 'fail' | 'read-only' | 'all';

/** How evidence begins that is the word of a person and not a call. */
export const BY_HAND = 'by hand';

/** A scope that a person says is needed, and why; for every component where none is named. */
export interface ScopeByHand {
  readonly scope: string;
  readonly reason?: string | undefined;
  readonly component?: string | undefined;
}

const READ_ONLY = ['Concepts:Get', 'Inputs:Get', 'Models:Get', 'Predict', 'Search', 'Workflows:Get'];

/** Adds what the user chose for unresolved calls; the evidence says that it was chosen, and where. */
export function widenForUnknown(
  grants: readonly ScopeGrant[],
  unknown: readonly UnknownUsage[],
  choice: UnknownUsageChoice,
): readonly ScopeGrant[] {
  if (unknown.length === 0 || choice === 'ask' || choice === 'fail') return grants;
  const evidence = unknown.map(({ location, reason }) => ({
    because: `${BY_HAND} for an unresolved call: ${reason}`,
    location,
  }));
  const wanted = choice === 'all' ? ['All'] : closeScopes(READ_ONLY);
  return merge(grants, wanted, evidence);
}

export function byHandFor(component: string, all: readonly ScopeByHand[]): readonly ScopeByHand[] {
  return all.filter((one) => one.component === undefined || one.component === component);
}

/** Adds scopes that the user named, with what they depend on; the evidence is the user's reason. */
export function addByHand(grants: readonly ScopeGrant[], scopes: readonly ScopeByHand[]): readonly ScopeGrant[] {
  return scopes.reduce((held, { scope, reason }) => {
    const named = merge(held, [scope], [{ because: reason === undefined ? BY_HAND : `${BY_HAND}: ${reason}` }]);
    return merge(named, closeScopes([scope]), [{ because: `${scope} depends on it` }]);
  }, grants);
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
