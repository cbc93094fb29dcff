import { expect, it } from 'vitest';
import { limitService } from '../../src/batch/limit-service.ts';
import { createRateLimiter } from '../../src/batch/rate-limiter.ts';
import type { KeyService } from '../../src/clarifai/key-service.ts';
import { ApiError } from '../../src/domain/errors.ts';
import { fakeService } from './support/fake-service.ts';
import { jumpingClock, numberedRows, run, writeCsv } from './support/run.ts';

const app = { userId: 'acme', appId: 'tagger' };

function refusing(error: ApiError): KeyService {
  return { ...fakeService(), listKeys: () => Promise.reject(error) };
}

function refusal(status: number, more: { readonly statusCode?: number; readonly retryAfter?: number } = {}): ApiError {
  return new ApiError('api', 'no', { status, ...more });
}

async function rateAfter(error: ApiError): Promise<number> {
  const limiter = createRateLimiter(100, jumpingClock());
  await expect(limitService(refusing(error), limiter).listKeys(app)).rejects.toBe(error);
  return limiter.rate;
}

it('slows down for throttling, and not for a brown-out that only looks like it', async () => {
  expect(await rateAfter(refusal(429))).toBe(50);
  expect(await rateAfter(refusal(429, { statusCode: 11005 }))).toBe(50);
  expect(await rateAfter(refusal(503, { retryAfter: 1000 }))).toBe(50);
  expect(await rateAfter(refusal(429, { statusCode: 11102 }))).toBe(100);
  expect(await rateAfter(refusal(503))).toBe(100);
});

it('stops the whole run, resumably, when the service asks to wait for an hour', async () => {
  const error = new ApiError('api', 'too many requests', { status: 429, retryAfter: 3_600_000 });
  const clock = jumpingClock();
  const summary = await run(await writeCsv(numberedRows(40)), refusing(error), { ports: { clock } });
  expect(summary).toMatchObject({ done: 0, failed: 0, left: 40, stopped: error });
  expect(clock.now()).toBeLessThan(60_000);
});

it('lets through in any second no more than the rate and its burst', async () => {
  const clock = jumpingClock();
  const limiter = createRateLimiter(50, clock);
  const sent: number[] = [];
  for (let index = 0; index < 400; index += 1) {
    sent.push(await limiter.acquire());
    if (index % 90 === 0) await clock.sleep(3000);
  }
  for (const start of sent) {
    const within = sent.filter((at) => at >= start && at < start + 1000).length;
    expect(within).toBeLessThanOrEqual(50 + 5);
  }
});

it('lets each page of a list through as a request of its own', async () => {
  const clock = jumpingClock();
  const asked: number[] = [];
  const listKeys: KeyService['listKeys'] = async (_, beforeAnother) => {
    asked.push(clock.now());
    for (let page = 2; page <= 4; page += 1) {
      await beforeAnother?.();
      asked.push(clock.now());
    }
    return [];
  };
  const limited = limitService({ ...fakeService(), listKeys }, createRateLimiter(10, clock));
  await limited.listKeys(app);
  const [first = 0, ...others] = asked;
  expect(others.map((at) => at - first)).toEqual([100, 200, 300]);
});
