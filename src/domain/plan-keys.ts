import { componentOf } from './component.ts';
import { holesIn } from './edit.ts';
import type { FileChange, Plan, PlannedKey } from './plan.ts';
import { stepsOf } from './plan-steps.ts';

export function plannedKeys(plan: Plan): readonly PlannedKey[] {
  return stepsOf(plan, 'create-key').map(({ key }) => key);
}

/**
 * The ids of the keys without which a file must not change: those whose holes it has and those of its
 * component. A file of a component without a key waits for all of them.
 */
export function keysBehind(
  keys: readonly PlannedKey[],
  { file, edits }: Pick<FileChange, 'file' | 'edits'>,
): readonly string[] {
  const component = componentOf(
    file,
    keys.map((key) => key.component),
  );
  const near = keys.filter((key) => key.component === component);
  const holes = edits.flatMap(({ text }) => holesIn(text));
  const behind = [...new Set([...holes, ...near.map(({ id }) => id)])];
  return behind.length > 0 ? behind : keys.map(({ id }) => id);
}
