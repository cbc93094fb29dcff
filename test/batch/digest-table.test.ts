import { expect, it } from 'vitest';
import { createDigestTable } from '../../src/batch/digest-table.ts';
import { digest } from '../../src/domain/fingerprint.ts';

it('remembers each of 50,000 digests and the row it was first seen at', () => {
  const table = createDigestTable(4);
  const digests = Array.from({ length: 50_000 }, (_, i) => digest(String(i)));
  expect(digests.filter((each, i) => table.remember(each, i + 2) !== undefined)).toEqual([]);
  expect(table.size).toBe(50_000);
  expect(digests.filter((each, i) => table.remember(each, 1) !== i + 2)).toEqual([]);
  expect(table.size).toBe(50_000);
});

it('tells digests apart that fall on the same slot', () => {
  const table = createDigestTable(8);
  expect(table.remember('0000000100000000', 2)).toBeUndefined();
  expect(table.remember('0000000200000000', 3)).toBeUndefined();
  expect(table.remember('0000000000000000', 4)).toBeUndefined();
  expect(table.remember('0000000200000000', 5)).toBe(3);
  expect(table.remember('0000000000000000', 6)).toBe(4);
});
