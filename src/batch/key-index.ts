import type { ApiKey, KeyService } from '../clarifai/key-service.ts';
import type { AppRef } from '../domain/plan.ts';
import type { KeyLookup } from '../migrate/ensure-key.ts';
import { markerOf } from './row-request.ts';

type KeysByMarker = Map<string, readonly ApiKey[]>;

/** Keys held at most; beyond it the application that was not asked for the longest is let go. */
const MAX_KEYS = 100_000;

/**
 * Answers from one list per application instead of one per row. Keys without a marker are not held. A
 * list is fetched anew when there is doubt; rows in doubt at the same time share one list, provided it
 * is begun after their doubt. Keys made meanwhile are not added: a row keeps the key it made.
 */
export function indexKeys(service: Pick<KeyService, 'listKeys'>, maxKeys = MAX_KEYS): KeyLookup {
  const apps = new Map<string, KeysByMarker>();
  const fetching = new Map<string, Promise<KeysByMarker>>();
  const queued = new Map<string, Promise<KeysByMarker>>();

  async function fetchKeys(app: AppRef): Promise<KeysByMarker> {
    const keys = groupByMarker(await service.listKeys(app));
    apps.delete(nameOf(app));
    apps.set(nameOf(app), keys);
    letGo(apps, maxKeys);
    return keys;
  }

  function begin(app: AppRef): Promise<KeysByMarker> {
    const name = nameOf(app);
    const fetched = fetchKeys(app).finally(() => fetching.delete(name));
    fetching.set(name, fetched);
    return fetched;
  }

  function fetchAnew(app: AppRef): Promise<KeysByMarker> {
    const name = nameOf(app);
    const current = fetching.get(name);
    if (current === undefined) return begin(app);
    const next =
      queued.get(name) ??
      current
        .catch(() => {})
        .then(() => {
          queued.delete(name);
          return fetching.get(name) ?? begin(app);
        });
    queued.set(name, next);
    return next;
  }

  function current(app: AppRef): KeysByMarker | Promise<KeysByMarker> {
    const name = nameOf(app);
    const keys = apps.get(name);
    if (keys === undefined) return fetching.get(name) ?? begin(app);
    apps.delete(name);
    apps.set(name, keys);
    return keys;
  }

  return async (app, marker, moment) => {
    const keys = await (moment === 'in-doubt' ? fetchAnew(app) : current(app));
    return keys.get(marker) ?? [];
  };
}

function groupByMarker(keys: readonly ApiKey[]): KeysByMarker {
  const groups: KeysByMarker = new Map();
  for (const key of keys) {
    const marker = markerOf(key.description);
    if (marker !== undefined) groups.set(marker, [...(groups.get(marker) ?? []), key]);
  }
  return groups;
}

/** A Map is in the order of insertion and each use inserts anew; the last one is never let go. */
function letGo(apps: Map<string, KeysByMarker>, maxKeys: number): void {
  let held = 0;
  for (const keys of apps.values()) held += keys.size;
  for (const [name, keys] of apps) {
    if (held <= maxKeys || apps.size === 1) return;
    apps.delete(name);
    held -= keys.size;
  }
}

function nameOf({ userId, appId }: AppRef): string {
  return `${userId}/${appId}`;
}
