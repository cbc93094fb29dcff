import { groupBy } from '../../domain/group-by.ts';
import type { BumpClientStep, EditFileStep, Plan } from '../../domain/plan.ts';
import { keysBehind, plannedKeys } from '../../domain/plan-keys.ts';
import { fileChanges } from '../../domain/plan-steps.ts';

/** What a reviewer says yes or no to: one change, or several that only work together. */
export interface ReviewItem {
  readonly changes: readonly (EditFileStep | BumpClientStep)[];
  /** Ids of the keys that the changes wait for. */
  readonly keys: readonly string[];
}

/** The changes of a plan in its order, those that only work together as one. */
export function reviewItems(plan: Plan): readonly ReviewItem[] {
  const groups = groupBy(fileChanges(plan), ({ id, together }) =>
    together === undefined ? `alone ${id}` : `together ${together}`,
  );
  const keys = plannedKeys(plan);
  return [...groups.values()].map((changes) => ({
    changes,
    keys: [...new Set(changes.flatMap((change) => keysBehind(keys, change)))],
  }));
}
