import type { PlannedKey } from '../domain/plan.ts';
import { because, DONE, type RunPorts, type StepResult } from './apply-ports.ts';
import { carriesMarker } from './key-request.ts';

/** Deletes a key that the run made; one it found is not its own. `user` still needs the key. */
export async function undoKey(
  { service, run }: Pick<RunPorts, 'service' | 'run'>,
  key: PlannedKey,
  user: string | undefined,
): Promise<StepResult> {
  const episode = run.state.keys.get(key.marker);
  if (episode === undefined || episode.state === 'none') {
    return because('already-done', `the run holds no key ${key.id}`);
  }
  if (episode.origin === 'adopted') return because('skipped', 'the key was there before the run');
  if (user !== undefined) return because('skipped', `${user} still uses the key`);
  const { app, marker } = key;
  const made = (await service.listKeys(app)).filter(({ secret, description }) =>
    episode.state === 'intended' ? carriesMarker(description, marker) : secret.fingerprint === episode.fingerprint,
  );
  for (const { secret } of made) await service.deleteKey(app.userId, secret);
  const fingerprint = episode.fingerprint ?? made[0]?.secret.fingerprint;
  await run.record({ type: 'key-deleted', reason: 'rollback', marker, app, fingerprint });
  return made.length > 0 ? DONE : because('already-done', 'the key is gone');
}
