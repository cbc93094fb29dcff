import { KeyshiftError } from '../domain/errors.ts';
import type { RowResult } from './result-row.ts';

/** Stops a run whose rows all fail because the service cannot be reached. */
export interface Breaker {
  note(result: RowResult): void;
  reason(): KeyshiftError | null;
}

/** @param limit rows that fail so, one after the other, before it stops the run */
export function createBreaker(limit: number): Breaker {
  let streak = 0;
  let last = '';
  return {
    note(result) {
      const unreachable = result.status === 'failed' && result.failure.code === 'unreachable';
      streak = unreachable ? streak + 1 : 0;
      if (unreachable) last = result.failure.message;
    },
    reason() {
      if (streak < limit) return null;
      return new KeyshiftError('unreachable', `stopped after ${streak} rows in a row failed: ${last}`, {
        hint: 'Run the same command again when the service can be reached: rows that are done stay done.',
      });
    },
  };
}
