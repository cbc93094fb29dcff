import { expect, it } from 'vitest';
import { createRateLimiter } from '../../src/batch/rate-limiter.ts';
import { jumpingClock } from './support/run.ts';

async function sendTimes(count: number, limiter: ReturnType<typeof createRateLimiter>): Promise<number[]> {
  return Promise.all(Array.from({ length: count }, () => limiter.acquire()));
}

it('lets no more through in any second than the rate and a tenth', async () => {
  const times = await sendTimes(500, createRateLimiter(50, jumpingClock()));
  const counts = times.map((start) => times.filter((time) => time >= start && time < start + 1000).length);
  expect(Math.max(...counts)).toBeLessThanOrEqual(55);
  // And no fewer than it may: 500 requests in about ten seconds.
  expect(times.at(-1)).toBeGreaterThan(9000);
  expect(times.at(-1)).toBeLessThan(11_000);
});

it('halves the rate on 429, once for all requests that were under way, and recovers with success', async () => {
  const limiter = createRateLimiter(100, jumpingClock());
  const sent = await sendTimes(5, limiter);
  for (const sentAt of sent) limiter.throttled(sentAt, undefined);
  expect(limiter.rate).toBe(50);
  limiter.throttled(await limiter.acquire(), undefined);
  expect(limiter.rate).toBe(25);
  for (let i = 0; i < 200; i += 1) limiter.succeeded();
  expect(limiter.rate).toBe(100);
});

it('never falls to nothing', async () => {
  const limiter = createRateLimiter(100, jumpingClock());
  for (let i = 0; i < 50; i += 1) limiter.throttled(await limiter.acquire(), undefined);
  expect(limiter.rate).toBe(1);
});

it('sends nothing while the service asks to wait, and no burst after', async () => {
  const limiter = createRateLimiter(100, jumpingClock());
  const sentAt = await limiter.acquire();
  limiter.throttled(sentAt, 30_000);
  const [first = 0, second = 0] = await sendTimes(2, limiter);
  expect(first - sentAt).toBeGreaterThanOrEqual(30_000);
  expect(second - first).toBeGreaterThanOrEqual(19);
});

it('stops waiting for the service when aborted', async () => {
  const limiter = createRateLimiter(100, jumpingClock());
  limiter.throttled(await limiter.acquire(), 30_000);
  const stop = new AbortController();
  const waiting = limiter.acquire(stop.signal);
  stop.abort(new Error('stopped'));
  await expect(waiting).rejects.toThrow('stopped');
});
