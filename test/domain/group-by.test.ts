import { expect, it } from 'vitest';
import { groupBy } from '../../src/domain/group-by.ts';

it('groups keep the order of first appearance, inside and out', () => {
  const groups = groupBy(['pear', 'apple', 'plum', 'avocado'], (word) => word[0]);
  expect([...groups]).toEqual([
    ['p', ['pear', 'plum']],
    ['a', ['apple', 'avocado']],
  ]);
});

it('there are no groups of nothing', () => {
  expect(groupBy(new Set<string>(), (word) => word).size).toBe(0);
});
