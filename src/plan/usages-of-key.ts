import { contains, type Location, spanOf } from '../domain/location.ts';
import type { Usage } from '../domain/usage.ts';
import type { Scan } from '../scan/scan-tree.ts';
import { componentUsages } from './component-usages.ts';
import type { LegacyCredential } from './credentials.ts';

/**
 * The calls that a key has to serve: those of its component, and those of shared code that the component imports.
 * Where a component has several keys, a call counts for the one whose client it is made on or, where that is not told,
 * whose credential its file uses; where neither tells, for all of them, and the evidence says so. A key that would
 * be left without any call holds those of the whole component.
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
  const made = usage.madeAt;
  const byClient = (credential: LegacyCredential): boolean => made !== undefined && isMadeAt(made, credential);
  const byFile = (credential: LegacyCredential): boolean => isUsedIn(usage.location.file, credential);
  for (const uses of [byClient, byFile]) {
    const ours = own.some(uses);
    const theirs = rivals.some(uses);
    if (ours !== theirs) return ours ? [usage] : [];
  }
  return [untold(usage)];
}

/** The client is constructed with the credential. */
function isMadeAt(made: Location, { sites }: LegacyCredential): boolean {
  return sites.some(({ file, site }) => file.file === made.file && contains(spanOf(made), site.span));
}

function untold(usage: Usage): Usage {
  return { ...usage, method: `${usage.method} (with which of the component’s clients is not told)` };
}

function isUsedIn(file: string, { sites }: LegacyCredential): boolean {
  return sites.some((item) => item.file.file === file && item.site.kind !== 'docs-mention');
}
