import { KeyshiftError } from '../domain/errors.ts';
import type { Outcome } from '../domain/outcome.ts';
import type { Plan } from '../domain/plan.ts';
import { keysBehind, plannedKeys } from '../domain/plan-keys.ts';
import { fileChanges, stepsOf } from '../domain/plan-steps.ts';
import { because, type RunPorts, type StepResult } from './apply-ports.ts';
import { describe } from './describe.ts';
import type { Effect } from './run-state.ts';
import { undoDelivery } from './undo-delivery.ts';
import { undoFile } from './undo-file.ts';
import { undoKey } from './undo-key.ts';

export interface RollbackOptions {
  /** Deletes also keys that are still in use. */
  readonly force?: boolean;
}

/**
 * Undoes a run, last effect first: files byte for byte, deliveries, then the keys it made. What changed
 * since is left alone and reported; what was undone before is not undone again, so the same call also
 * resumes a rollback. A key that something still uses is named and stays. Afterwards the plan can be applied again.
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
  let failed = false;
  for await (const outcome of undoAll(plan, ports, options.force ?? false)) {
    failed ||= outcome.status === 'failed';
    yield outcome;
  }
  if (!failed) await run.record({ type: 'rolled-back' });
}

async function* undoAll(plan: Plan, ports: RunPorts, force: boolean): AsyncGenerator<Outcome> {
  const users = new Map<string, string>();
  for (const effect of ports.run.state.effects.toReversed()) {
    const outcome = await attempt(effect.stepId, () => undo(ports, effect));
    if (!isUndone(outcome)) {
      for (const keyId of keysOf(plan, effect)) users.set(keyId, users.get(keyId) ?? holderOf(effect));
    }
    yield outcome;
  }
  for (const step of stepsOf(plan, 'create-key')) {
    const user = force ? undefined : users.get(step.key.id);
    yield await attempt(step.id, () => undoKey(ports, step.key, user, force));
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
  if (isUndone(result)) {
    await ports.run.record({ type: 'undone', stepId: effect.stepId, effect: effect.id });
  }
  return result;
}

function isUndone({ status }: StepResult): boolean {
  return status !== 'failed' && status !== 'by-hand';
}

/** The keys that an effect put to use. */
function keysOf(plan: Plan, effect: Effect): readonly string[] {
  if (effect.kind === 'delivery') return [effect.keyId];
  const step = fileChanges(plan).find(({ id }) => id === effect.stepId);
  return step === undefined ? [] : keysBehind(plannedKeys(plan), step);
}

function holderOf(effect: Effect): string {
  return effect.kind === 'file' ? effect.file : `${effect.name} of ${effect.sink}`;
}
