import type { Finding } from '../domain/finding.ts';
import { isWithin } from '../domain/path-within.ts';
import type { Plan } from '../domain/plan.ts';
import { because, DONE, type RunPorts, type StepResult } from './apply-ports.ts';

/** Scans again: nothing may be left but what the plan left to a person. */
export async function verifyTree(plan: Plan, { rescan, tree }: Pick<RunPorts, 'rescan' | 'tree'>): Promise<StepResult> {
  if (rescan === undefined) return because('skipped', 'no scan was asked for');
  const left = (await rescan(tree.root)).filter((finding) => !isPlanned(finding, plan));
  if (left.length === 0) return DONE;
  const shown = left.slice(0, 3).map(placeOf).join(', ');
  const more = left.length > 3 ? ` and ${left.length - 3} more` : '';
  return because('failed', `legacy use is left: ${shown}${more}`);
}

/**
 * Outside the part of the tree that the plan is about, or left to a person by it. Beside such an item,
 * another by-hand item of the same file is no surprise: an edit may have moved or joined them.
 */
function isPlanned({ rewrite, location: { file } }: Finding, { paths, steps }: Plan): boolean {
  if (paths.length > 0 && !isWithin(file, paths)) return true;
  return rewrite.kind === 'by-hand' && steps.some((step) => step.kind === 'by-hand' && step.location?.file === file);
}

export function placeOf({ location }: Finding): string {
  return `${location.file}:${location.startLine}`;
}
