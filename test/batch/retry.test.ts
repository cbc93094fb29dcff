import { expect, it } from 'vitest';
import { fullJitter, isRetryable, retrying } from '../../src/batch/retry.ts';
import { ApiError, KeyshiftError } from '../../src/domain/errors.ts';
import { jumpingClock } from './support/run.ts';

function apiError(
  status: number,
  more: Partial<Pick<ApiError, 'inDoubt' | 'retryAfter' | 'statusCode'>> = {},
): ApiError {
  return new ApiError('api', 'no', { status, ...more });
}

it.each([
  [apiError(429), true],
  [apiError(429, { statusCode: 11005 }), true],
  [apiError(429, { statusCode: 11102 }), false],
  [apiError(429, { retryAfter: 3_600_000 }), false],
  [apiError(503), true],
  [apiError(0), true],
  [apiError(200), true],
  [apiError(400, { inDoubt: true }), true],
  [apiError(400), false],
  [apiError(403), false],
  [apiError(404), false],
  [new KeyshiftError('file', 'disk full'), false],
])('%# retries what may pass', (error, expected) => {
  expect(isRetryable(error)).toBe(expected);
});

it('waits anywhere below a ceiling that doubles up to 20 s', () => {
  const ceilings = [1, 2, 3, 7, 20].map((attempt) => fullJitter(attempt, () => 1));
  expect(ceilings).toEqual([500, 1000, 2000, 20_000, 20_000]);
  expect(fullJitter(5, () => 0)).toBe(0);
});

it('tries as often as allowed, waits at least as long as asked, and rejects with the last error', async () => {
  const clock = jumpingClock();
  const seen: number[] = [];
  const work = async (attempt: number): Promise<never> => {
    seen.push(attempt);
    throw apiError(429, { retryAfter: 7000 });
  };
  const options = { attempts: 3, clock, random: () => 0.5, signal: undefined };
  await expect(retrying(work, options)).rejects.toMatchObject({ status: 429 });
  expect(seen).toEqual([1, 2, 3]);
  expect(clock.slept).toEqual([7250, 7500]);
});

it('begins no try when half an hour is over', async () => {
  const clock = jumpingClock();
  let tries = 0;
  const work = async (): Promise<never> => {
    tries += 1;
    throw apiError(503, { retryAfter: 9 * 60_000 });
  };
  const options = { attempts: 100, clock, random: () => 0, signal: undefined };
  await expect(retrying(work, options)).rejects.toMatchObject({ status: 503 });
  expect(tries).toBe(4);
  expect(clock.now()).toBe(36 * 60_000);
});

it('does not try again what cannot pass', async () => {
  let tries = 0;
  const work = async (): Promise<never> => {
    tries += 1;
    throw apiError(404);
  };
  const options = { attempts: 5, clock: jumpingClock(), random: () => 0, signal: undefined };
  await expect(retrying(work, options)).rejects.toMatchObject({ status: 404 });
  expect(tries).toBe(1);
});
