import { holesIn } from '../domain/edit.ts';
import type { BumpClientStep, EditFileStep, PlannedKey } from '../domain/plan.ts';
import { keysBehind } from '../domain/plan-keys.ts';
import { isDocumentation } from '../formats/prose/documentation.ts';
import { languageOf } from '../languages/index.ts';
import type { Unnumbered } from './changes.ts';

type Change = Unnumbered<EditFileStep | BumpClientStep>;

/**
 * Says which changes only work together. Where a key's settings or client change, all code that uses the key has to
 * change with them; code that takes its key from elsewhere stands alone. Documentation is nobody's condition.
 */
export function tieTogether(changes: readonly Change[], keys: readonly PlannedKey[]): readonly Change[] {
  const names = new Map<Change, string>();
  for (const key of keys) {
    const own = changes.filter((change) => !isText(change) && keysBehind(keys, change).includes(key.id));
    for (const group of own.every(isCode) ? own.map((change) => [change]) : [own]) join(group, names);
  }
  return changes.map((change) => {
    const together = names.get(change);
    return together === undefined ? change : { ...change, together };
  });
}

/** A change that is in a group already takes all of that group along. */
function join(group: readonly Change[], names: Map<Change, string>): void {
  const earlier = new Set(group.flatMap((change) => names.get(change) ?? []));
  const name = [...earlier][0] ?? group[0]?.file;
  if (name === undefined) return;
  for (const change of group) names.set(change, name);
  for (const [change, other] of names) if (earlier.has(other)) names.set(change, name);
}

function isText(change: Change): boolean {
  return isDocumentation(change.file) && !holdsKey(change);
}

function isCode(change: Change): boolean {
  return languageOf(change.file, '') !== undefined && !holdsKey(change);
}

function holdsKey({ edits }: Change): boolean {
  return edits.some(({ text }) => holesIn(text).length > 0);
}
