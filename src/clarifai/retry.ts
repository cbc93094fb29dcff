import pRetry from 'p-retry';
import { ApiError } from '../domain/errors.ts';
import { isThrottling } from './api-errors.ts';
import type { Pause } from './pause.ts';

/** A longer wait is not sat out; the caller hears of it at once. */
const LONGEST_WAIT = 120_000;

export interface RetryOptions {
  /** Tries after the first. */
  readonly retries: number;
  /** A second call can do no harm, as with GET and DELETE. */
  readonly idempotent: boolean;
  readonly pause: Pause;
  readonly sleep: (milliseconds: number) => Promise<unknown>;
}

/**
 * Repeats a call that failed for a passing reason: 429, 5xx, no answer. One that is not idempotent is
 * repeated only when it surely was not carried out. Retry-After holds all calls of the pause; without
 * it the wait has full jitter under a ceiling that doubles from half a second to sixteen.
 */
export async function retryCall<T>(call: () => Promise<T>, options: RetryOptions): Promise<T> {
  const { retries, pause, sleep } = options;
  async function attempt(): Promise<T> {
    await pause.pass();
    return call();
  }
  return pRetry(attempt, {
    retries,
    minTimeout: 0,
    onFailedAttempt({ error }) {
      if (waitAsked(error) <= LONGEST_WAIT) pause.hold(waitAsked(error));
    },
    async shouldRetry({ error, attemptNumber }) {
      if (!(error instanceof ApiError) || !isPassing(error, options.idempotent)) return false;
      if (error.retryAfter === undefined) await sleep(jitter(attemptNumber));
      return waitAsked(error) <= LONGEST_WAIT;
    },
  });
}

function isPassing(error: ApiError, idempotent: boolean): boolean {
  if (error.status === 429) return isThrottling(error);
  const passing = error.status === 0 || error.status === 408 || error.status >= 500;
  if (idempotent) return passing || error.inDoubt || (error.status < 300 && error.code === 'api');
  return error.status === 0 && !error.inDoubt;
}

function waitAsked(error: unknown): number {
  return error instanceof ApiError ? (error.retryAfter ?? 0) : 0;
}

/** Milliseconds. */
function jitter(attempt: number): number {
  return Math.random() * Math.min(16_000, 250 * 2 ** attempt);
}
