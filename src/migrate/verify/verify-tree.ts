import type { Finding } from '../../domain/finding.ts';
import { isWithin } from '../../domain/path-within.ts';
import type { Plan } from '../../domain/plan.ts';
import { because, DONE, type RunPorts, type StepResult } from '../apply-ports.ts';
import { effectOf } from '../run-state.ts';

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
function isPlanned({ fingerprint, rewrite, location: { file } }: Finding, { paths, steps }: Plan): boolean {
  if (paths.length > 0 && !isWithin(file, paths)) return true;
  if (steps.some((step) => step.kind === 'by-hand' && step.finding === fingerprint)) return true;
  return rewrite.kind === 'by-hand' && steps.some((step) => step.kind === 'by-hand' && step.location?.file === file);
}

export function placeOf({ location }: Finding): string {
  return `${location.file}:${location.startLine}`;
}

/** Whether a file's bytes do not parse; false for what no parser is meant for. */
export type Damaged = (file: string, bytes: Uint8Array) => Promise<boolean>;

/** The file is as the run left it, and parses if it did before. */
export async function verifyFile(
  { run, tree, backup }: Pick<RunPorts, 'run' | 'tree' | 'backup'>,
  stepId: string,
  file: string,
  damaged: Damaged = async () => false,
): Promise<StepResult> {
  const effect = effectOf(run.state, 'file', stepId);
  if (effect === undefined) return because('skipped', `${file} was not edited by this run`);
  const found = await tree.read(file);
  if (found !== undefined && (await damaged(file, found.bytes))) {
    const before = await backup.load(effect.before);
    if (!(await damaged(file, before))) return because('failed', `${file} no longer parses`);
  }
  if (run.state.effects.some(({ after }) => after === found?.sha256)) return DONE;
  return because('skipped', `${file} was changed after the run`);
}
