import { componentOf } from '../domain/component.ts';
import { groupBy } from '../domain/group-by.ts';
import type { ScopeProfile } from '../domain/plan.ts';
import type { ComponentScopes } from '../domain/scopes-result.ts';
import type { Scan } from '../scan/scan-tree.ts';
import { scopesOfComponent } from '../scopes/infer-scopes.ts';

/** What each component of a tree needs, in the order in which they appear. */
export function scopesOfTree(scan: Scan, profile: ScopeProfile): readonly ComponentScopes[] {
  const groups = groupBy(scan.result.usages, (usage) => componentOf(usage.location.file, scan.components));
  return [...groups].map(([component, usages]) => scopesOfComponent(component, usages, profile));
}
