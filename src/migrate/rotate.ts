import type { KeyService } from '../clarifai/key-service.ts';
import type { Outcome } from '../domain/outcome.ts';
import type { Plan } from '../domain/plan.ts';
import { plannedKeys } from '../domain/plan-keys.ts';
import { applyPlan } from './apply.ts';
import { because, DONE, type RunPorts, type StepResult } from './apply-ports.ts';
import { describe } from './describe.ts';

const LAST_STEP = '5-delete-old-key';

/**
 * Carries out a rotation in a run of its own and deletes the old key last, when all else is done. The
 * same call resumes it; until the old key is deleted, {@link rollbackRun} undoes it.
 * @param old fingerprint of the key that is replaced, from {@link planRotation}
 */
export async function* rotateKey(
  plan: Plan,
  old: string,
  ports: RunPorts,
  signal?: AbortSignal,
): AsyncGenerator<Outcome, void, undefined> {
  const { run } = ports;
  await run.record({ type: 'rotation-started', old });
  const service = withoutKey(ports.service, old);
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
function withoutKey(service: KeyService, fingerprint: string): KeyService {
  return {
    ...service,
    listKeys: async (app) => (await service.listKeys(app)).filter(({ secret }) => secret.fingerprint !== fingerprint),
  };
}

async function deleteOld(plan: Plan, old: string, ports: RunPorts): Promise<StepResult> {
  const { service, run } = ports;
  try {
    for (const { app } of plannedKeys(plan)) {
      const keys = await service.listKeys(app);
      const key = keys.find(({ secret }) => secret.fingerprint === old);
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
