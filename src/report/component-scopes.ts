import { componentOf } from '../domain/component.ts';
import type { Evidence, ScopeGrant } from '../domain/plan.ts';
import type { ComponentScopes, UnknownUsage } from '../domain/scopes-result.ts';
import type { Usage } from '../domain/usage.ts';
import { compareText } from './words.ts';

/** What each component's calls need, straight from the usages: without what a scope depends on in turn. */
export function scopesOfUsages(usages: readonly Usage[], folders: readonly string[]): readonly ComponentScopes[] {
  const byComponent = new Map<string, Usage[]>();
  for (const usage of usages) {
    const component = componentOf(usage.location.file, folders);
    byComponent.set(component, [...(byComponent.get(component) ?? []), usage]);
  }
  return [...byComponent]
    .toSorted(([a], [b]) => compareText(a, b))
    .map(([component, own]) => ({ component, grants: grantsOf(own), unknown: own.flatMap(unknownUsage) }));
}

function grantsOf(usages: readonly Usage[]): readonly ScopeGrant[] {
  const evidence = new Map<string, Evidence[]>();
  for (const { scopes, method, location } of usages) {
    for (const scope of scopes) {
      evidence.set(scope, [...(evidence.get(scope) ?? []), { because: method, location }]);
    }
  }
  return [...evidence]
    .toSorted(([a], [b]) => compareText(a, b))
    .map(([scope, because]) => ({ scope, evidence: because }));
}

function unknownUsage({ location, method, unknown }: Usage): readonly UnknownUsage[] {
  return unknown === undefined ? [] : [{ location, method, reason: unknown }];
}
