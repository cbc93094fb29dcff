import { componentOf } from '../domain/component.ts';
import { groupBy } from '../domain/group-by.ts';
import type { ComponentScopes } from '../domain/scopes-result.ts';
import type { Usage } from '../domain/usage.ts';
import type { Scan } from '../scan/scan-tree.ts';
import { componentScopes, type ScopeSources } from '../scopes/component-scopes.ts';

/** What each component of a tree needs, in the order in which they appear; those that only traffic tells of last. */
export function scopesOfTree(scan: Scan, sources: ScopeSources): readonly ComponentScopes[] {
  const groups = groupBy(scan.result.usages, (usage) => componentOf(usage.location.file, scan.components));
  const usagesOf = (component: string): readonly Usage[] => [
    ...(groups.get(component) ?? []),
    ...scan.result.usages.filter(({ location }) => scan.reached.get(component)?.includes(location.file)),
  ];
  const named = [...sources.observed, ...sources.byHand].flatMap(({ component }) => component ?? []);
  const importers = [...scan.reached].flatMap(([component, files]) => (files.length > 0 ? [component] : []));
  const components = new Set([...groups.keys(), ...importers, ...named]);
  return [...components].map((component) => componentScopes(component, usagesOf(component), sources));
}
