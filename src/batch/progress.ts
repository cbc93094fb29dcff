import type { Clock } from './clock.ts';

/** Where a run stands. */
export interface Progress {
  readonly done: number;
  readonly failed: number;
  /** Done by an earlier run. */
  readonly skipped: number;
  readonly total: number;
  /** Rows per second since the start, those skipped left out. */
  readonly rate: number;
  /** Milliseconds to go at that rate; undefined before the first row is through. */
  readonly eta: number | undefined;
}

export type Counted = 'done' | 'failed' | 'skipped';

export interface ProgressMeter {
  count(what: Counted): void;
  read(): Progress;
}

export function createProgressMeter(total: number, clock: Clock): ProgressMeter {
  const counts = { done: 0, failed: 0, skipped: 0 };
  const startedAt = clock.now();
  return {
    count(what) {
      counts[what] += 1;
    },
    read() {
      const worked = counts.done + counts.failed;
      const seconds = (clock.now() - startedAt) / 1000;
      const rate = seconds > 0 ? worked / seconds : 0;
      const left = total - worked - counts.skipped;
      return { ...counts, total, rate, eta: rate > 0 ? (left / rate) * 1000 : undefined };
    },
  };
}
