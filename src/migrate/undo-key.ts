import type { ApiKey } from '../clarifai/key-service.ts';
import type { PlannedKey } from '../domain/plan.ts';
import { because, DONE, type RunPorts, type StepResult } from './apply-ports.ts';
import { carriesMarker } from './key-request.ts';

/**
 * Deletes a key that the run made; one it found is not its own. A key that is in use stays: `user` names what could
 * not be restored, and the tree is searched for the key itself unless `force` is set.
 */
export async function undoKey(
  { service, run, tree, filesHolding }: Pick<RunPorts, 'service' | 'run' | 'tree' | 'filesHolding'>,
  key: PlannedKey,
  user: string | undefined,
  force: boolean,
): Promise<StepResult> {
  const episode = run.state.keys.get(key.marker);
  if (episode === undefined || episode.state === 'none') {
    return because('already-done', `the run holds no key ${key.id}`);
  }
  if (episode.origin === 'adopted') return because('skipped', 'the key was there before the run');
  if (user !== undefined) return inUse(user);
  const { app, marker } = key;
  const { fingerprints } = run.journal;
  const made = (await service.listKeys(app)).filter(({ secret, description }) =>
    episode.state === 'intended'
      ? carriesMarker(description, marker)
      : fingerprints.matches(episode.fingerprint, secret),
  );
  const holder = force ? undefined : await findHolder(made, tree.root, filesHolding);
  if (holder !== undefined) return inUse(holder);
  for (const { secret } of made) await service.deleteKey(app.userId, secret);
  const fingerprint = episode.fingerprint ?? (made[0] && fingerprints.of(made[0].secret));
  await run.record({ type: 'key-deleted', reason: 'rollback', marker, app, fingerprint });
  return made.length > 0 ? DONE : because('already-done', 'the key is gone');
}

/** A file that somebody put the key into besides this run. */
async function findHolder(
  made: readonly ApiKey[],
  root: string,
  search: RunPorts['filesHolding'],
): Promise<string | undefined> {
  for (const { secret } of made) {
    const [file] = (await search?.(root, secret)) ?? [];
    if (file !== undefined) return file;
  }
  return undefined;
}

function inUse(user: string): StepResult {
  return because('skipped', `${user} still uses the key; --force deletes it all the same`);
}
