import type { KeyService } from '../../clarifai/key-service.ts';
import { READ_CALLS, type Reader } from '../../clarifai/reader.ts';
import { ApiError } from '../../domain/errors.ts';
import type { PlannedKey } from '../../domain/plan.ts';
import type { Secret } from '../../domain/secret.ts';
import { because, DONE, type RunPorts, type StepResult } from '../apply-ports.ts';
import { findKeys } from '../find-key.ts';
import { scopeDifference } from '../key-request.ts';

/** Asks the service, with the key itself, what it may do: exactly what was planned, or the step fails. */
export async function verifyKey(
  service: Pick<KeyService, 'scopesOf'>,
  planned: PlannedKey,
  secret: Secret,
): Promise<StepResult> {
  const difference = scopeDifference(scopesOf(planned), await service.scopesOf(secret));
  return difference === '' ? DONE : because('failed', `key ${planned.id} ${difference}`);
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

/** Makes one reading call that the key's scopes do not allow; the service must reject it. */
export async function verifyRefusal(
  { service }: Pick<RunPorts, 'service'>,
  reader: Reader,
  planned: PlannedKey,
): Promise<StepResult> {
  const held = scopesOf(planned);
  const outside = READ_CALLS.find(({ minimum }) => minimum.some((scope) => !held.includes(scope)));
  if (outside === undefined || held.includes('All')) {
    return because('skipped', 'its scopes allow every call there is to try');
  }
  const [key] = await findKeys(service, planned);
  if (key === undefined) return because('failed', `key ${planned.id} does not exist`);
  try {
    await reader.read(outside.path, { scheme: 'Key', secret: key.secret });
  } catch (error) {
    if (error instanceof ApiError && error.code === 'forbidden') return DONE;
    throw error;
  }
  return because('failed', `key ${planned.id} may also call GET ${outside.path}, for which it has no scope`);
}

function scopesOf({ grants }: PlannedKey): readonly string[] {
  return grants.map(({ scope }) => scope);
}
