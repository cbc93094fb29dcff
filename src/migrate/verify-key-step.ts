import type { KeyService } from '../clarifai/key-service.ts';
import type { PlannedKey } from '../domain/plan.ts';
import type { Secret } from '../domain/secret.ts';
import { because, DONE, type StepResult } from './apply-ports.ts';
import { scopeDifference } from './key-request.ts';

/** Asks the service, with the key itself, what it may do: exactly what was planned, or the step fails. */
export async function verifyKey(
  service: Pick<KeyService, 'scopesOf'>,
  planned: PlannedKey,
  secret: Secret,
): Promise<StepResult> {
  const wanted = planned.grants.map(({ scope }) => scope);
  const difference = scopeDifference(wanted, await service.scopesOf(secret));
  return difference === '' ? DONE : because('failed', `key ${planned.id} ${difference}`);
}
