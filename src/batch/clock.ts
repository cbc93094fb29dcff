import { setTimeout as delay } from 'node:timers/promises';

/** Time as a port, so that waiting can be tested without waiting. */
export interface Clock {
  /** Milliseconds from any fixed moment; never runs backwards. */
  now(): number;
  /** Rejects with the signal's reason when it is aborted. */
  sleep(milliseconds: number, signal?: AbortSignal): Promise<void>;
}

export const systemClock: Clock = {
  now: () => performance.now(),
  async sleep(milliseconds, signal) {
    signal?.throwIfAborted();
    await delay(milliseconds, undefined, signal === undefined ? {} : { signal });
  },
};
