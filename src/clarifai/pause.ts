/** A stop that all calls of one service share, so that none runs into a limit another has met. */
export interface Pause {
  /** Nobody passes for so many milliseconds from now. */
  hold(milliseconds: number): void;
  /** Resolves when no hold is left. */
  pass(): Promise<void>;
}

export interface PauseClock {
  readonly now: () => number;
  readonly sleep: (milliseconds: number) => Promise<unknown>;
}

export function createPause({ now, sleep }: PauseClock): Pause {
  let until = 0;
  return {
    hold(milliseconds) {
      until = Math.max(until, now() + milliseconds);
    },
    async pass() {
      for (let left = until - now(); left > 0; left = until - now()) await sleep(left);
    },
  };
}

/**
 * Milliseconds of a Retry-After header: whole seconds or an HTTP date (RFC 9110, 10.2.3). Undefined
 * for anything else.
 */
export function parseRetryAfter(value: string | undefined, now: number): number | undefined {
  const text = value?.trim() ?? '';
  if (/^\d{1,9}$/.test(text)) return Number(text) * 1000;
  const date = /[A-Za-z]/.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}
