import { resolve } from 'node:path';
import type { Plan, Step, StepKind } from '../domain/plan.ts';
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
