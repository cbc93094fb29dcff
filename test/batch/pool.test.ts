import { expect, it } from 'vitest';
import { drain } from '../../src/batch/pool.ts';

async function* numbers(count: number, onPull: () => void = () => {}): AsyncGenerator<number> {
  for (let number = 0; number < count; number += 1) {
    onPull();
    yield number;
  }
}

it('pulls the next of 200,000 items only when one is finished', async () => {
  let pulled = 0;
  let finished = 0;
  let ahead = 0;
  const items = numbers(200_000, () => {
    pulled += 1;
    ahead = Math.max(ahead, pulled - finished);
  });
  await drain(items, 10, async () => {
    await Promise.resolve();
    finished += 1;
  });
  expect(finished).toBe(200_000);
  expect(ahead).toBeLessThanOrEqual(10);
});

it('finishes what was begun and pulls no more when told to stop', async () => {
  const begun: number[] = [];
  const finished: number[] = [];
  await drain(
    numbers(100),
    4,
    async (number) => {
      begun.push(number);
      await new Promise(setImmediate);
      finished.push(number);
    },
    () => begun.length >= 10,
  );
  expect(finished.toSorted()).toEqual(begun.toSorted());
  expect(begun.length).toBeLessThan(15);
});

it('rejects with the first rejection once the others are finished', async () => {
  let finished = 0;
  const work = async (number: number): Promise<void> => {
    if (number === 3) throw new Error('disk full');
    await new Promise(setImmediate);
    finished += 1;
  };
  await expect(drain(numbers(100), 4, work)).rejects.toThrow('disk full');
  expect(finished).toBeGreaterThanOrEqual(3);
  expect(finished).toBeLessThan(10);
});
