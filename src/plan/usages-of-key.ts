import type { Usage } from '../domain/usage.ts';
import type { Scan } from '../scan/scan-tree.ts';
import { componentUsages } from './component-usages.ts';
import type { LegacyCredential } from './credentials.ts';

/**
 * The calls that a key has to serve: those of its component, and those of shared code that the component imports.
 * Where a component has several keys, a call counts for the one whose credential its file uses; where that does not
 * tell, for all of them, and the evidence says so.
 */
export function usagesOfKey(
  own: readonly LegacyCredential[],
  rivals: readonly LegacyCredential[],
  scan: Scan,
): readonly Usage[] {
  const [first] = own;
  if (first === undefined) return [];
  const usages = componentUsages(first.owns, scan);
  if (rivals.length === 0) return usages;
  const ours = usages.flatMap((usage) => claimed(usage, own, rivals));
  return ours.length > 0 ? ours : usages.map(untold);
}

function claimed(
  usage: Usage,
  own: readonly LegacyCredential[],
  rivals: readonly LegacyCredential[],
): readonly Usage[] {
  const { file } = usage.location;
  if (own.some((credential) => isUsedIn(file, credential))) return [usage];
  return rivals.some((credential) => isUsedIn(file, credential)) ? [] : [untold(usage)];
}

function untold(usage: Usage): Usage {
  return { ...usage, method: `${usage.method} (with which of the component’s clients is not told)` };
}

function isUsedIn(file: string, { sites }: LegacyCredential): boolean {
  return sites.some((item) => item.file.file === file && item.site.kind !== 'docs-mention');
}
