import type { Clock } from './clock.ts';

/** Lets requests through at a rate that gives way when the service says 429. */
export interface RateLimiter {
  /**
   * Resolves, first come first served, when a request may be sent; the value names the moment and is
   * handed back to `throttled`. Rejects when the signal is aborted while the service asks to wait.
   */
  acquire(signal?: AbortSignal): Promise<number>;
  succeeded(): void;
  /** @param retryAfter milliseconds the service asked to wait */
  throttled(sentAt: number, retryAfter: number | undefined): void;
  /** Requests per second at present. */
  readonly rate: number;
}

const BACK_OFF = 0.5;
/** Of the full rate, at least; and gained back with each success. */
const FLOOR = 0.01;
const RECOVERY = 0.01;
/** Seconds of unused rate that may be sent at once. */
const BURST_SECONDS = 0.1;
/** Milliseconds; a shorter sleep may not move the clock at all. */
const TIMER_RESOLUTION = 1;

/**
 * A token bucket whose rate is halved on 429 and recovers by a hundredth with each success. While the
 * service asks to wait, nothing is sent and the bucket does not fill.
 */
export function createRateLimiter(fullRate: number, clock: Clock): RateLimiter {
  let rate = fullRate;
  let tokens = 1;
  let filledAt = clock.now();
  let frozenUntil = 0;
  let backedOffAt = Number.NEGATIVE_INFINITY;
  let queue: Promise<unknown> = Promise.resolve();

  const fill = (): void => {
    const now = clock.now();
    const gained = ((now - Math.max(filledAt, Math.min(frozenUntil, now))) / 1000) * rate;
    tokens = Math.min(tokens + gained, Math.max(1, rate * BURST_SECONDS));
    filledAt = now;
  };

  const take = async (signal?: AbortSignal): Promise<number> => {
    for (;;) {
      const frozen = frozenUntil - clock.now();
      if (frozen > 0) {
        await clock.sleep(frozen, signal);
        continue;
      }
      fill();
      if (tokens >= 1) break;
      await clock.sleep(Math.max(TIMER_RESOLUTION, ((1 - tokens) / rate) * 1000));
    }
    tokens -= 1;
    return clock.now();
  };

  return {
    get rate() {
      return rate;
    },
    acquire(signal) {
      const turn = queue.then(() => take(signal));
      queue = turn.catch(() => {});
      return turn;
    },
    succeeded() {
      rate = Math.min(fullRate, rate + fullRate * RECOVERY);
    },
    throttled(sentAt, retryAfter = 0) {
      const now = clock.now();
      frozenUntil = Math.max(frozenUntil, now + retryAfter);
      // Requests that were already on their way tell nothing about the lower rate.
      if (sentAt <= backedOffAt) return;
      backedOffAt = now;
      rate = Math.max(fullRate * FLOOR, rate * BACK_OFF);
      tokens = 0;
    },
  };
}
