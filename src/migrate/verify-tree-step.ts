import type { Finding } from '../domain/finding.ts';
import type { Plan } from '../domain/plan.ts';
import { because, DONE, type RunPorts, type StepResult } from './apply-ports.ts';

/** Scans again: nothing may be left but what the plan left to a person. */
export async function verifyTree(plan: Plan, { rescan, tree }: Pick<RunPorts, 'rescan' | 'tree'>): Promise<StepResult> {
  if (rescan === undefined) return because('skipped', 'no scan was asked for');
  const expected = new Set(
    plan.steps.flatMap((step) => (step.kind === 'by-hand' && step.finding ? [step.finding] : [])),
  );
  const found = await rescan(tree.root);
  const left = found.filter(({ fingerprint }) => !expected.has(fingerprint));
  if (left.length === 0) return DONE;
  const shown = left.slice(0, 3).map(placeOf).join(', ');
  const more = left.length > 3 ? ` and ${left.length - 3} more` : '';
  return because('failed', `legacy use is left: ${shown}${more}`);
}

export function placeOf({ location }: Finding): string {
  return `${location.file}:${location.startLine}`;
}
