import pRetry from 'p-retry';
import { asksTooLong, isThrottling } from '../clarifai/api-errors.ts';
import { ApiError } from '../domain/errors.ts';
import type { Clock } from './clock.ts';

const FIRST_CEILING = 250;
const LAST_CEILING = 20_000;
/** Milliseconds for all tries of one row together: beyond it none is begun. */
const MOST_TIME = 30 * 60_000;

export interface RetryOptions {
  /** Tries at most, the first one included. */
  readonly attempts: number;
  readonly clock: Clock;
  /** Uniform in [0, 1). */
  readonly random: () => number;
  readonly signal: AbortSignal | undefined;
}

/** Whether the same request may succeed later: 429, 5xx, no answer, or one that makes no sense. */
export function isRetryable(error: unknown): boolean {
  if (!(error instanceof ApiError) || asksTooLong(error)) return false;
  const { status, inDoubt } = error;
  if (status === 429) return isThrottling(error);
  if (status >= 200 && status < 300) return true;
  return inDoubt || status === 0 || status === 408 || status >= 500;
}

/** Milliseconds to wait after the given failed attempt: full jitter under a doubling ceiling. */
export function fullJitter(attempt: number, random: () => number): number {
  return random() * Math.min(LAST_CEILING, FIRST_CEILING * 2 ** attempt);
}

/**
 * Tries again while the error is retryable and half an hour is not over. `work` is told which attempt it is, from 1.
 * Rejects with the last error, or with the signal's reason when aborted between attempts.
 */
export function retrying<T>(work: (attempt: number) => Promise<T>, options: RetryOptions): Promise<T> {
  const { attempts, clock, random, signal } = options;
  const endsAt = clock.now() + MOST_TIME;
  const isWorthwhile = (error: unknown): boolean => isRetryable(error) && clock.now() < endsAt;
  return pRetry(work, {
    retries: attempts - 1,
    minTimeout: 0,
    shouldRetry: ({ error }) => isWorthwhile(error),
    async onFailedAttempt({ error, attemptNumber, retriesLeft }) {
      if (retriesLeft === 0 || !isWorthwhile(error)) return;
      const asked = error instanceof ApiError ? (error.retryAfter ?? 0) : 0;
      await clock.sleep(asked + fullJitter(attemptNumber, random), signal);
    },
  });
}
