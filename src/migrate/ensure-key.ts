import { setTimeout as delay } from 'node:timers/promises';
import { asksTooLong } from '../clarifai/api-errors.ts';
import type { ApiKey, KeyService } from '../clarifai/key-service.ts';
import { ApiError } from '../domain/errors.ts';
import type { PlannedKey } from '../domain/plan.ts';
import type { Journal, JournalEntry } from './journal.ts';
import { foldKeyRecord, type KeyEpisode, type KeyHistory, type KeyOrigin, readKeyHistory } from './key-history.ts';
import {
  type KeyLookup,
  type KeyRequest,
  listByMarker,
  refuseOtherScopes,
  sortByAge,
  toKeyRequest,
} from './key-request.ts';

export type { KeyLookup, KeyRequest } from './key-request.ts';

export interface EnsureKeyOptions {
  readonly service: Pick<KeyService, 'createKey' | 'listKeys' | 'deleteKey'>;
  readonly journal: Pick<Journal, 'records' | 'append' | 'fingerprints'>;
  readonly key: PlannedKey | KeyRequest;
  readonly lookup?: KeyLookup;
  /** What earlier runs recorded; read from `journal.records` unless given. Kept up to date. */
  readonly history?: KeyHistory;
  readonly signal?: AbortSignal | undefined;
  /** POSTs at most; 5 unless given. */
  readonly attempts?: number;
  readonly sleep?: (milliseconds: number) => Promise<void>;
}

/** `created` also covers a key whose answer was lost and that was found again by its marker. */
export interface EnsuredKey {
  readonly key: ApiKey;
  readonly outcome: KeyOrigin;
}

/**
 * Makes the key unless it exists: look, record the intent, POST, record the outcome, look again for
 * another operator's. The service has no idempotency token, so after any doubt the application's keys
 * are listed, and the one that carries the marker is taken.
 * @throws {KeyshiftError} 'stale-plan' when a key with the marker has other scopes than planned
 * @throws {ApiError} when the service refuses, or doubt remains after the last attempt or when it asks to wait too long:
 * the intent is recorded then, and the next run looks first
 */
export async function ensureKey(options: EnsureKeyOptions): Promise<EnsuredKey> {
  const task = startTask(options);
  task.signal?.throwIfAborted();
  const known = await task.find(task.wasIntended ? 'in-doubt' : 'before-create');
  if (known.length > 0) return takeOldest(task, known, ownerOf(task, known));
  return createOnce(task);
}

/** A key found is this run's when its journal says so, or when an intent without outcome explains it. */
function ownerOf(task: Task, known: readonly ApiKey[]): KeyOrigin {
  const episode = task.episode();
  const [oldest] = sortByAge(known);
  const made = episode?.origin === 'created' && oldest !== undefined && task.isOf(episode, oldest);
  return made || task.wasIntended ? 'created' : 'adopted';
}

type Task = ReturnType<typeof startTask>;

function startTask(options: EnsureKeyOptions) {
  const { service, journal, signal, attempts = 5, sleep = delay } = options;
  const request = toKeyRequest(options.key);
  const history = options.history ?? readKeyHistory(journal.records);
  const lookup = options.lookup ?? listByMarker(service);
  return {
    service,
    request,
    signal,
    attempts,
    sleep: (milliseconds: number): Promise<unknown> => sleep(milliseconds),
    find: (moment: Parameters<KeyLookup>[2]) => lookup(request.app, request.marker, moment),
    episode: () => history.get(request.marker),
    fingerprintOf: ({ secret }: ApiKey) => journal.fingerprints.of(secret),
    isOf: ({ fingerprint }: KeyEpisode, { secret }: ApiKey) => journal.fingerprints.matches(fingerprint, secret),
    wasIntended: history.get(request.marker)?.state === 'intended',
    async record(entry: JournalEntry): Promise<void> {
      const whole = { ...entry, keyId: request.id, marker: request.marker, app: request.app };
      await journal.append(whole);
      foldKeyRecord(history, whole);
    },
  };
}

/** Keeps the oldest of the keys, deletes the others, and records whose it is. */
async function takeOldest(task: Task, keys: readonly ApiKey[], outcome: KeyOrigin): Promise<EnsuredKey> {
  for (const key of keys) refuseOtherScopes(task.request, key);
  const [kept, ...surplus] = sortByAge(keys);
  if (kept === undefined) throw new RangeError('no key to take');
  const episode = task.episode();
  if (episode === undefined || !task.isOf(episode, kept) || episode.origin !== outcome) {
    await task.record({ type: `key-${outcome}`, fingerprint: task.fingerprintOf(kept) });
  }
  for (const key of surplus) {
    await task.service.deleteKey(task.request.app.userId, key.secret);
    await task.record({ type: 'key-deleted', reason: 'duplicate', fingerprint: task.fingerprintOf(key) });
  }
  return { key: kept, outcome };
}

async function createOnce(task: Task): Promise<EnsuredKey> {
  const { description, scopes } = task.request;
  if (!task.wasIntended) await task.record({ type: 'key-intended', description, scopes });
  for (let attempt = 1; ; attempt += 1) {
    const answer = await post(task);
    if (!(answer instanceof ApiError)) return settle(task, answer);
    if (asksTooLong(answer)) throw answer;
    await task.sleep(answer.retryAfter ?? backoff(attempt));
    const found = await task.find('in-doubt');
    if (found.length > 0) return takeOldest(task, found, 'created');
    if (attempt >= task.attempts) throw answer;
    task.signal?.throwIfAborted();
  }
}

/** The key, or the error that leaves it in doubt whether the key was made. */
async function post({ service, request, record }: Task): Promise<ApiKey | ApiError> {
  try {
    return await service.createKey(request.app, request.description, request.scopes);
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    if (error.inDoubt) return error;
    const { status, statusCode } = error;
    await record({ type: 'key-refused', status, statusCode });
    throw error;
  }
}

/** The last of two operators to POST sees both keys here; both sides choose the same one. */
async function settle(task: Task, made: ApiKey): Promise<EnsuredKey> {
  await task.record({ type: 'key-created', fingerprint: task.fingerprintOf(made) });
  const seen = await task.find('after-create');
  const all = seen.some(({ secret }) => secret.equals(made.secret)) ? seen : [...seen, made];
  if (all.length === 1) return { key: made, outcome: 'created' };
  const isOldest = sortByAge(all)[0]?.secret.equals(made.secret);
  return takeOldest(task, all, isOldest ? 'created' : 'adopted');
}

/** Milliseconds: full jitter under a ceiling that doubles from half a second to eight. */
function backoff(attempt: number): number {
  return Math.random() * Math.min(8000, 250 * 2 ** attempt);
}
