import type { KeyService } from '../clarifai/key-service.ts';
import type { Outcome } from '../domain/outcome.ts';
import type { Plan } from '../domain/plan.ts';
import { plannedKeys } from '../domain/plan-keys.ts';
import type { Secret } from '../domain/secret.ts';
import { applyPlan } from './apply.ts';
import { because, DONE, type RunPorts, type StepResult } from './apply-ports.ts';
import { describe } from './describe.ts';

const LAST_STEP = '5-delete-old-key';

/**
 * Carries out a rotation in a run of its own and deletes the old key last, when all else is done. The
 * same call resumes it; until the old key is deleted, {@link rollbackRun} undoes it.
 * @param replaced the key, from {@link planRotation}; of a rotation gone on with its fingerprint, as the run's state has it
 */
export async function* rotateKey(
  plan: Plan,
  replaced: Secret | string,
  ports: RunPorts,
  signal?: AbortSignal,
): AsyncGenerator<Outcome, void, undefined> {
  const { run } = ports;
  const old = typeof replaced === 'string' ? replaced : run.journal.fingerprints.of(replaced);
  await run.record({ type: 'rotation-started', old });
  const service = withoutKey(ports, old);
  const options = signal === undefined ? {} : { signal };
  let failed = false;
  for await (const { outcome } of applyPlan(plan, { ...ports, service }, options)) {
    failed ||= outcome.status === 'failed' || outcome.status === 'skipped';
    yield outcome;
  }
  const result = failed
    ? because('skipped', 'the old key stays, because the new one is not in place')
    : await deleteOld(plan, old, ports);
  const outcome = { stepId: LAST_STEP, ...result };
  await run.record({ type: 'step-outcome', ...outcome });
  yield outcome;
}

/** The old key carries the same marker, so the new one is looked for among the others. */
function withoutKey({ service, run }: RunPorts, old: string): KeyService {
  const { fingerprints } = run.journal;
  return {
    ...service,
    listKeys: async (app) => (await service.listKeys(app)).filter(({ secret }) => !fingerprints.matches(old, secret)),
  };
}

async function deleteOld(plan: Plan, old: string, ports: RunPorts): Promise<StepResult> {
  const { service, run } = ports;
  try {
    for (const { app } of plannedKeys(plan)) {
      const keys = await service.listKeys(app);
      const key = keys.find(({ secret }) => run.journal.fingerprints.matches(old, secret));
      if (key === undefined) {
        if (!run.state.rotated) await run.record({ type: 'old-key-deleted', fingerprint: old });
        return because('already-done', 'the old key is gone');
      }
      await run.record({ type: 'old-key-deletion-intended', fingerprint: old });
      await service.deleteKey(app.userId, key.secret);
      await run.record({ type: 'old-key-deleted', fingerprint: old });
    }
    return DONE;
  } catch (error) {
    return because('failed', describe(error));
  }
}
