import type { Outcome } from '../domain/outcome.ts';
import type { Plan, PlannedKey } from '../domain/plan.ts';
import { isFileChange } from '../domain/plan-steps.ts';
import { because, DONE, type RunPorts, type StepResult } from './apply-ports.ts';
import { describe } from './describe.ts';
import { findKeys } from './find-key.ts';

import { effectOf } from './run-state.ts';
import { verifyKey } from './verify-key-step.ts';
import { verifyTree } from './verify-tree-step.ts';

/**
 * Checks, and changes nothing: each key exists and holds exactly its scopes, each file is as the run
 * left it, and a new scan finds nothing but by-hand items.
 */
export async function* verifyRun(plan: Plan, ports: RunPorts): AsyncGenerator<Outcome, void, undefined> {
  for (const step of plan.steps) {
    if (step.kind === 'create-key') yield await checked(step.id, verifyPlannedKey(ports, step.key));
    if (isFileChange(step)) yield await checked(step.id, verifyFile(ports, step.id, step.file));
    if (step.kind === 'verify' && step.stage === 'tree') {
      yield await checked(step.id, verifyTree(plan, ports));
    }
  }
}

/** One key with the marker, holding exactly the planned scopes. */
export async function verifyPlannedKey(
  { service }: Pick<RunPorts, 'service'>,
  planned: PlannedKey,
): Promise<StepResult> {
  const [key, ...more] = await findKeys(service, planned);
  if (key === undefined) return because('failed', `key ${planned.id} does not exist`);
  if (more.length > 0) {
    return because('failed', `${more.length + 1} keys carry the marker of ${planned.id}`);
  }
  return verifyKey(service, planned, key.secret);
}

async function verifyFile(
  { run, tree }: Pick<RunPorts, 'run' | 'tree'>,
  stepId: string,
  file: string,
): Promise<StepResult> {
  const effect = effectOf(run.state, 'file', stepId);
  if (effect === undefined) return because('skipped', `${file} was not edited by this run`);
  const found = await tree.read(file);
  if (run.state.effects.some(({ after }) => after === found?.sha256)) return DONE;
  return because('skipped', `${file} was changed after the run`);
}

async function checked(stepId: string, checking: Promise<StepResult>): Promise<Outcome> {
  try {
    return { stepId, ...(await checking) };
  } catch (error) {
    return { stepId, ...because('failed', describe(error)) };
  }
}
