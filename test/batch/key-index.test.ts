import { expect, it } from 'vitest';
import { indexKeys } from '../../src/batch/key-index.ts';
import { fakeService } from './support/fake-service.ts';

const A = { userId: 'acme', appId: 'a' };
const B = { userId: 'acme', appId: 'b' };
const M1 = 'keyshift:0000000000000001';
const M2 = 'keyshift:0000000000000002';

it('asks once for an application however many rows ask', async () => {
  const service = fakeService();
  await service.createKey(A, `one ${M1}`, ['Predict']);
  const lookup = indexKeys(service);
  const found = await Promise.all([M1, M2, M1].map((marker) => lookup(A, marker, 'before-create')));
  expect(found.map((keys) => keys.length)).toEqual([1, 0, 1]);
  expect(service.calls.listKeys).toBe(1);
});

it('asks anew in doubt, and shares a list only with doubts that arose before it', async () => {
  const service = fakeService();
  const lookup = indexKeys(service);
  expect(await lookup(A, M1, 'before-create')).toEqual([]);
  await service.createKey(A, `one ${M1}`, ['Predict']);
  expect(await lookup(A, M1, 'before-create')).toEqual([]);
  // The first list is under way when the others arise: they need a second, and one is enough.
  const found = await Promise.all([1, 2, 3, 4].map(() => lookup(A, M1, 'in-doubt')));
  expect(found.map((keys) => keys.length)).toEqual([1, 1, 1, 1]);
  expect(service.calls.listKeys).toBe(3);
});

it('does not hold on to a list that failed', async () => {
  let fails = true;
  const service = fakeService({ fault: () => (fails ? '500' : 'none') });
  const lookup = indexKeys(service);
  await expect(lookup(A, M1, 'before-create')).rejects.toMatchObject({ status: 500 });
  fails = false;
  await expect(lookup(A, M1, 'before-create')).resolves.toEqual([]);
});

it('lets the application go that was not asked for the longest', async () => {
  const service = fakeService();
  await service.createKey(A, `one ${M1}`, []);
  await service.createKey(B, `two ${M2}`, []);
  await service.createKey(B, 'made by hand', []);
  const lookup = indexKeys(service, 1);
  await lookup(A, M1, 'before-create');
  await lookup(B, M2, 'before-create');
  await lookup(B, M2, 'before-create');
  expect(service.calls.listKeys).toBe(2);
  await lookup(A, M1, 'before-create');
  expect(service.calls.listKeys).toBe(3);
});
