import { KeyshiftError } from '../domain/errors.ts';
import type { Outcome } from '../domain/outcome.ts';
import type { Plan, PlannedKey } from '../domain/plan.ts';
import { fileChanges } from '../domain/plan-steps.ts';
import { because, type RunPorts, type StepResult } from './apply-ports.ts';
import { describe } from './describe.ts';
import { keysBehind } from './plan-order.ts';
import type { Effect } from './run-state.ts';
import { undoDelivery } from './undo-delivery.ts';
import { undoFile } from './undo-file.ts';
import { undoKey } from './undo-key.ts';

export interface RollbackOptions {
  /** Deletes the keys also of files that could not be restored. */
  readonly force?: boolean;
}

/**
 * Undoes a run, last effect first: files byte for byte, deliveries, then the keys it made. What changed
 * since is left alone and reported; what was undone before is not undone again, so the same call also
 * resumes a rollback. Afterwards the plan can be applied again.
 * @throws {KeyshiftError} 'refused' when the run was retired, or is a rotation whose old key is deleted
 */
export async function* rollbackRun(
  plan: Plan,
  ports: RunPorts,
  options: RollbackOptions = {},
): AsyncGenerator<Outcome, void, undefined> {
  const { run } = ports;
  if (run.state.status === 'retired') {
    throw new KeyshiftError('refused', 'this run was retired: its copies of old files are gone');
  }
  if (run.state.rotated) {
    throw new KeyshiftError(
      'refused',
      'this rotation is finished: the old key no longer exists, so going back to it would break the code',
      {
        hint: 'Rotate again for another key, or roll back the run that made the first one.',
      },
    );
  }
  await run.record({ type: 'rollback-started' });
  const failed = new Set<string>();
  for await (const outcome of undoAll(plan, ports, failed, options.force ?? false)) {
    if (outcome.status === 'failed') failed.add(outcome.stepId);
    yield outcome;
  }
  if (failed.size === 0) await run.record({ type: 'rolled-back' });
}

/** `failed` grows with what this yields. */
async function* undoAll(
  plan: Plan,
  ports: RunPorts,
  failed: ReadonlySet<string>,
  force: boolean,
): AsyncGenerator<Outcome> {
  for (const effect of ports.run.state.effects.toReversed()) {
    yield await attempt(effect.stepId, () => undo(ports, effect));
  }
  for (const step of plan.steps) {
    if (step.kind !== 'create-key') continue;
    const user = force ? undefined : userOf(plan, step.key, failed);
    yield await attempt(step.id, () => undoKey(ports, step.key, user));
  }
}

async function attempt(stepId: string, action: () => Promise<StepResult>): Promise<Outcome> {
  try {
    return { stepId, ...(await action()) };
  } catch (error) {
    return { stepId, ...because('failed', describe(error)) };
  }
}

async function undo(ports: RunPorts, effect: Effect): Promise<StepResult> {
  const result = effect.kind === 'file' ? await undoFile(ports, effect) : await undoDelivery(ports, effect);
  if (result.status !== 'failed') {
    await ports.run.record({ type: 'undone', stepId: effect.stepId, effect: effect.id });
  }
  return result;
}

/** A file that still needs the key because it could not be restored. */
function userOf(plan: Plan, key: PlannedKey, failed: ReadonlySet<string>): string | undefined {
  return fileChanges(plan).find((step) => {
    return failed.has(step.id) && keysBehind(plan, step).includes(key.id);
  })?.file;
}
