import type { ApiKey, KeyService } from '../clarifai/key-service.ts';
import type { PlannedKey } from '../domain/plan.ts';
import { carriesMarker } from './key-request.ts';

/** The keys that carry a planned key's marker now: one, unless it is gone or being rotated. */
export async function findKeys(
  service: Pick<KeyService, 'listKeys'>,
  { app, marker }: PlannedKey,
): Promise<readonly ApiKey[]> {
  const keys = await service.listKeys(app);
  return keys.filter(({ description }) => carriesMarker(description, marker));
}
