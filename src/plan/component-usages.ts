import type { Usage } from '../domain/usage.ts';
import type { Scan } from '../scan/scan-tree.ts';

/** The calls of a component, and those of shared code that it imports. `owns` tells its files. */
export function componentUsages(owns: (file: string) => boolean, scan: Scan): readonly Usage[] {
  const reached = new Set([...scan.reached].flatMap(([component, files]) => (owns(memberOf(component)) ? files : [])));
  return scan.result.usages.filter(({ location }) => owns(location.file) || reached.has(location.file));
}

/** Some file of a component: owning one is owning all. */
function memberOf(component: string): string {
  return component === '.' ? 'file' : `${component}/file`;
}
