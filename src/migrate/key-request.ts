import type { ApiKey, KeyService } from '../clarifai/key-service.ts';
import { KeyshiftError } from '../domain/errors.ts';
import type { AppRef, PlannedKey } from '../domain/plan.ts';

/** A key to be made exactly once; `marker` ends `description` and is unique on the account. */
export interface KeyRequest {
  readonly id: string;
  readonly app: AppRef;
  readonly description: string;
  readonly marker: string;
  readonly scopes: readonly string[];
}

/**
 * Answers which keys of an application carry a marker. `before-create` and `after-create` may be
 * answered from a list fetched earlier, as a batch does that reconciles at its end; `in-doubt` must ask
 * the service anew.
 */
export type KeyLookup = (
  app: AppRef,
  marker: string,
  moment: 'before-create' | 'in-doubt' | 'after-create',
) => Promise<readonly ApiKey[]>;

/** @throws {KeyshiftError} 'refused' when the description does not end in the marker */
export function toKeyRequest(key: PlannedKey | KeyRequest): KeyRequest {
  if (!carriesMarker(key.description, key.marker)) {
    throw new KeyshiftError('refused', `the description of key ${key.id} does not end in its marker`);
  }
  if ('scopes' in key) return key;
  const { id, app, description, marker, grants } = key;
  return { id, app, description, marker, scopes: grants.map(({ scope }) => scope) };
}

/** The marker is the last word of the description. */
export function carriesMarker(description: string, marker: string): boolean {
  const text = description.trimEnd();
  if (marker === '' || !text.endsWith(marker)) return false;
  return !/[A-Za-z0-9]$/.test(text.slice(0, -marker.length)) || !/^[A-Za-z0-9]/.test(marker);
}

/** The plain lookup: lists the application's keys at every call. */
export function listByMarker(service: Pick<KeyService, 'listKeys'>): KeyLookup {
  return async (app, marker) =>
    (await service.listKeys(app)).filter(({ description }) => carriesMarker(description, marker));
}

/** Oldest first; keys of the same instant stay in the order of the service's list, which all operators see. */
export function sortByAge(keys: readonly ApiKey[]): readonly ApiKey[] {
  return keys.toSorted((a, b) => (a.createdAt < b.createdAt ? -1 : Number(a.createdAt > b.createdAt)));
}

/** How the scopes of a key differ from those planned, in words; empty when they do not. */
export function scopeDifference(planned: readonly string[], held: readonly string[]): string {
  return [
    ...planned.filter((scope) => !held.includes(scope)).map((scope) => `lacks ${scope}`),
    ...held.filter((scope) => !planned.includes(scope)).map((scope) => `has ${scope} too`),
  ].join(', ');
}

/** @throws {KeyshiftError} 'stale-plan' when the key's scopes are not those of the request */
export function refuseOtherScopes(request: KeyRequest, key: ApiKey): void {
  const difference = scopeDifference(request.scopes, key.scopes);
  if (difference === '') return;
  throw new KeyshiftError(
    'stale-plan',
    `key ${request.id} exists in application ${request.app.appId} with other scopes than planned: it ${difference}`,
    { hint: `Plan again, or delete the key whose description ends in ${request.marker}.` },
  );
}
