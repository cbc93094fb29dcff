import { asksTooLong } from '../clarifai/api-errors.ts';
import type { KeyService } from '../clarifai/key-service.ts';
import { KeyshiftError } from '../domain/errors.ts';
import type { Secret } from '../domain/secret.ts';
import { type EnsuredKey, ensureKey, type KeyLookup } from '../migrate/ensure-key.ts';
import { scopeDifference } from '../migrate/key-request.ts';
import type { Sink } from '../migrate/sinks/sink.ts';
import { type BatchRow, secretsOf } from './batch-row.ts';
import { type BatchState, recordDone } from './batch-state.ts';
import { describeFailure, isHopeless, isInterruption } from './failure.ts';
import { type KnownRows, refuseUnknownRow } from './known-rows.ts';
import type { RowResult } from './result-row.ts';
import { type RetryOptions, retrying } from './retry.ts';
import { toRequest } from './row-request.ts';

/** What a row needs of the world. */
export interface RowPorts {
  /** Behind the rate limiter. */
  readonly service: KeyService;
  readonly lookup: KeyLookup;
  readonly sink: Sink;
  /** The scopes that the code at a path needs. May throw; the row is then a dead letter. */
  readonly inferScopes: (path: string) => Promise<readonly string[]>;
  /** Rewrites the code of a row that has a path. Must bear being run twice. */
  readonly migratePath?: ((row: BatchRow, key: Secret) => Promise<void>) | undefined;
}

export interface RowOptions extends RetryOptions {
  /** Ask the service which scopes the key really has. */
  readonly verify: boolean;
}

/** What all rows of a run share. */
export interface RowTools {
  readonly ports: RowPorts;
  readonly options: RowOptions;
  readonly state: BatchState;
  /** The rows that may be done; all unless given. */
  readonly isKnown?: KnownRows | undefined;
}

/**
 * Does one row: make the key, verify it, deliver it, record it. Each step may be repeated, by a retry or
 * by a later run.
 * @throws what makes going on with other rows pointless: a failing journal, a refused token, a defect
 */
export async function runRow(row: BatchRow, { ports, state, options, isKnown }: RowTools): Promise<RowResult> {
  const done = state.done.get(row.marker);
  if (done !== undefined) return { status: 'already-done', ...done };
  let attempts = 1;
  let ensured: EnsuredKey | undefined;
  try {
    refuseUnknownRow(row, isKnown);
    const scopes = row.scopes ?? (await inferScopes(row.path ?? '', ports));
    const work = async (attempt: number): Promise<string> => {
      attempts = attempt;
      ensured ??= await makeKey(row, scopes, ports, state, options);
      await finish(row, scopes, ensured, ports, options);
      return state.journal.fingerprints.of(ensured.key.secret);
    };
    const fingerprint = await retrying(work, options);
    await recordDone(state, row.marker, { fingerprint, scopes });
    return { status: 'done', fingerprint, scopes };
  } catch (error) {
    if (isInterruption(error, options.signal)) return { status: 'interrupted' };
    const isFatal = isHopeless(error) || asksTooLong(error) || state.failure() !== undefined;
    if (isFatal || !(error instanceof KeyshiftError)) throw error;
    const secrets = [...secretsOf(row.cells), ...(ensured ? [ensured.key.secret] : [])];
    return { status: 'failed', failure: describeFailure(error, attempts, secrets) };
  }
}

function makeKey(
  row: BatchRow,
  scopes: readonly string[],
  { service, lookup }: RowPorts,
  { journal, keys: history }: BatchState,
  { clock, signal }: RowOptions,
): Promise<EnsuredKey> {
  return ensureKey({
    service,
    lookup,
    journal,
    history,
    key: toRequest(row, scopes),
    // One POST a time: repeating is up to retrying(), so that attempts are counted in one place.
    attempts: 1,
    sleep: (milliseconds) => clock.sleep(milliseconds, signal),
    signal,
  });
}

async function finish(
  row: BatchRow,
  scopes: readonly string[],
  { key }: EnsuredKey,
  ports: RowPorts,
  options: RowOptions,
): Promise<void> {
  if (options.verify) refuseDifference(scopes, await scopesOf(key.secret, ports.service));
  const { secret, description } = key;
  await ports.sink.deliver({ name: row.envName, secret, app: row.app, description });
  if (row.path !== null && ports.migratePath !== undefined) {
    await explained(`${row.path} could not be migrated`, ports.migratePath(row, secret));
  }
}

/** 401 is about the new key here, not about the token that makes keys. */
async function scopesOf(key: Secret, service: KeyService): Promise<readonly string[]> {
  try {
    return await service.scopesOf(key);
  } catch (error) {
    if (!isHopeless(error)) throw error;
    throw new KeyshiftError('refused', 'the service does not accept the key it just made', {
      hint: 'The key exists but was not delivered; run the row again',
    });
  }
}

function refuseDifference(planned: readonly string[], held: readonly string[]): void {
  const difference = scopeDifference(planned, held);
  if (difference === '') return;
  throw new KeyshiftError('refused', `the new key is not as asked for: it ${difference}`, {
    hint: 'The key exists but was not delivered',
  });
}

async function inferScopes(path: string, ports: RowPorts): Promise<readonly string[]> {
  const scopes = await explained(`no scopes could be inferred from ${path}`, ports.inferScopes(path));
  if (scopes.length > 0) return scopes.toSorted();
  throw new KeyshiftError('input', `the code at ${path} uses nothing that needs a scope`, {
    hint: 'Write the scopes in the row',
  });
}

/** A port may throw anything, and it concerns this row alone. */
async function explained<T>(what: string, work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof KeyshiftError) throw error;
    throw new KeyshiftError('input', `${what}: ${error instanceof Error ? error.message : error}`);
  }
}
