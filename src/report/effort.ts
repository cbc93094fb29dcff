import type { Plan } from '../domain/plan.ts';
import { fileChanges, stepsOf } from '../domain/plan-steps.ts';
import { count } from './words.ts';

/**
 * Minutes that a practised person needs for one item without keyshift. An assumption, not a measurement, and kept
 * low: docs/reading-a-plan.md says what each stands for.
 */
export const MINUTES = {
  /** Find the calls, look their scopes up, make the key in the portal, write down what it is for. */
  key: 15,
  /** Put the secret where the code will read it. */
  delivery: 3,
  /** Open the file, change it, look at the difference. */
  file: 4,
  /** Each use in it after the first is quicker. */
  use: 2,
  /** Find the first version that takes a key. */
  bump: 5,
} as const;

/** Minutes that the automatic part of a plan stands for. */
export function savedMinutes(plan: Plan): number {
  const changes = fileChanges(plan);
  const uses = stepsOf(plan, 'edit-file').reduce((sum, { findings }) => sum + Math.max(0, findings.length - 1), 0);
  return (
    stepsOf(plan, 'create-key').length * MINUTES.key +
    stepsOf(plan, 'deliver-secret').length * MINUTES.delivery +
    changes.length * MINUTES.file +
    uses * MINUTES.use +
    stepsOf(plan, 'bump-client').length * MINUTES.bump
  );
}

/** `about 35 minutes`, `about 2 hours`: no more exact than it is. */
export function renderMinutes(minutes: number): string {
  if (minutes < 60) return `about ${count(Math.max(5, Math.round(minutes / 5) * 5), 'minute')}`;
  const hours = Math.round(minutes / 30) / 2;
  return `about ${hours} ${hours === 1 ? 'hour' : 'hours'}`;
}
