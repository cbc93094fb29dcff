import type { KeyService } from '../clarifai/key-service.ts';
import type { RowDefaults } from './check-row.ts';
import type { Clock } from './clock.ts';
import type { BatchPlan } from './plan-batch.ts';
import type { Progress } from './progress.ts';
import type { RowPorts } from './run-row.ts';

export interface BatchOptions extends RowDefaults {
  readonly file: string;
  /** Commonly `.keyshift`. */
  readonly stateRoot: string;
  /** Rows at work at the same time. */
  readonly concurrency: number;
  /** Requests per second at most. */
  readonly rate: number;
  /** Tries for a row, the first one included; 8 unless given. */
  readonly attempts?: number;
  /** Ask the service for the scopes of each new key; true unless given. */
  readonly verify?: boolean;
  /** Insist that there is an earlier run to go on with. Without it there may be one. */
  readonly resume?: boolean;
  /** Go on although the file is not the one of the earlier run. */
  readonly allowChanged?: boolean;
  /** Problems listed at most; 20 unless given. */
  readonly maxNotes?: number;
}

export interface BatchPorts extends Omit<RowPorts, 'lookup'> {
  /** Must not retry by itself: then the rate limiter sees every 429, and attempts are counted once. */
  readonly service: KeyService;
  /** Tells whether the code a row points to is there; not asked unless given. */
  readonly pathExists?: (path: string) => Promise<boolean>;
  /** Told once, after validation and before any request. */
  readonly onPlan?: (plan: BatchPlan) => void;
  readonly onProgress?: (progress: Progress) => void;
  /** Aborted: rows at work are finished, no more are begun, waits for a retry are cut short. */
  readonly signal?: AbortSignal;
  readonly clock?: Clock;
  /** Uniform in [0, 1). */
  readonly random?: () => number;
}
