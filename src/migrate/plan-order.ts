import { resolve } from 'node:path';
import { componentOf } from '../domain/component.ts';
import { holesIn } from '../domain/edit.ts';
import type { FileChange, Plan, PlannedKey, Step, StepKind } from '../domain/plan.ts';
import { fileChanges } from '../domain/plan-steps.ts';
import type { SinkOf } from './check-plan.ts';

const PHASE: Readonly<Record<StepKind, number>> = {
  'create-key': 0,
  'deliver-secret': 1,
  verify: 2,
  'edit-file': 3,
  'bump-client': 3,
  'by-hand': 6,
  retire: 7,
};

/**
 * The order in which a plan is carried out: no file is touched before its key exists, is where the code
 * will look for it, and has been tried. A delivery into a file that the plan also edits comes after the
 * edit, which is bound to the file as it was.
 */
export function orderSteps(plan: Plan, root: string, sinkOf: SinkOf): readonly Step[] {
  const edited = new Set(fileChanges(plan).map(({ file }) => resolve(root, file)));
  function phaseOf(step: Step): number {
    if (step.kind === 'verify' && step.stage === 'tree') return 5;
    if (step.kind !== 'deliver-secret') return PHASE[step.kind];
    return edited.has(sinkOf(step)?.file ?? '') ? 4 : PHASE[step.kind];
  }
  return plan.steps.toSorted((a, b) => phaseOf(a) - phaseOf(b));
}

export function plannedKeys(plan: Plan): readonly PlannedKey[] {
  return plan.steps.flatMap((step) => (step.kind === 'create-key' ? [step.key] : []));
}

/**
 * The keys without which a file must not change: those whose holes it has and those of its component. A
 * file of a component without a key waits for all of them.
 */
export function keysBehind(plan: Plan, step: FileChange): readonly string[] {
  const keys = plannedKeys(plan);
  const component = componentOf(
    step.file,
    keys.map((key) => key.component),
  );
  const near = keys.filter((key) => key.component === component);
  const holes = step.edits.flatMap(({ text }) => holesIn(text));
  const behind = [...new Set([...holes, ...near.map(({ id }) => id)])];
  return behind.length > 0 ? behind : keys.map(({ id }) => id);
}
