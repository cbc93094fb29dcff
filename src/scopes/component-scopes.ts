import type { ScopeProfile } from '../domain/plan.ts';
import type { ComponentScopes } from '../domain/scopes-result.ts';
import type { Usage } from '../domain/usage.ts';
import { explain } from './explain.ts';
import { scopesOfComponent } from './infer-scopes.ts';
import { compareTraffic } from './observe/compare-traffic.ts';
import { addByHand, byHandFor, type ScopeByHand } from './scope-choice.ts';

/** Calls that a recording tells of, and the component that made them. */
export interface ObservedUsages {
  readonly component: string;
  readonly usages: readonly Usage[];
}

export interface ScopeSources {
  readonly profile: ScopeProfile;
  readonly byHand: readonly ScopeByHand[];
  readonly observed: readonly ObservedUsages[];
  /** Every reason is wanted. */
  readonly explained: boolean;
}

/** What a component needs by its code, by its traffic and by the word of a person. */
export function componentScopes(component: string, code: readonly Usage[], sources: ScopeSources): ComponentScopes {
  const recordings = sources.observed.filter((observed) => observed.component === component);
  const traffic = recordings.flatMap(({ usages }) => usages);
  const usages = [...code, ...traffic];
  const found = scopesOfComponent(component, usages, sources.profile);
  const grants = addByHand(found.grants, byHandFor(component, sources.byHand));
  return {
    ...found,
    grants,
    ...(recordings.length > 0 ? { traffic: compareTraffic(code, traffic) } : {}),
    ...(sources.explained ? { explanation: explain(grants, usages) } : {}),
  };
}
