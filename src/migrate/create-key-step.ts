import type { CreateKeyStep } from '../domain/plan.ts';
import { type ApplyContext, because, DONE, type StepResult } from './apply-ports.ts';
import { ensureKey } from './ensure-key.ts';

/** Makes the key, or takes the one that carries its marker. */
export async function createKeyStep(context: ApplyContext, { key }: CreateKeyStep): Promise<StepResult> {
  const { service, run, signal, sleep, refusals } = context;
  const known = run.state.keys.get(key.marker)?.fingerprint;
  const refused = refusals.keys.get(key.id);
  if (refused !== undefined) return because('skipped', refused);
  const ensured = await ensureKey({
    service,
    journal: run.journal,
    history: run.state.keys,
    key,
    signal,
    ...(sleep === undefined ? {} : { sleep }),
  });
  context.keys.set(key.id, ensured.key);
  if (run.journal.fingerprints.matches(known, ensured.key.secret)) return because('already-done', 'the key exists');
  if (ensured.outcome === 'created') return DONE;
  return because('already-done', `application ${key.app.appId} has the key already`);
}
