import type { BumpClientStep, EditFileStep, Plan, Step, StepKind } from './plan.ts';

/** The steps of one kind, in the plan's order. */
export function stepsOf<K extends StepKind>(plan: Plan, kind: K): readonly Extract<Step, { kind: K }>[] {
  return plan.steps.filter((step): step is Extract<Step, { kind: K }> => step.kind === kind);
}

export function isFileChange(step: Step): step is EditFileStep | BumpClientStep {
  return step.kind === 'edit-file' || step.kind === 'bump-client';
}

/** Every step that changes a file. */
export function fileChanges(plan: Plan): readonly (EditFileStep | BumpClientStep)[] {
  return plan.steps.filter(isFileChange);
}
