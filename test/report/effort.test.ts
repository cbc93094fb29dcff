import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { MINUTES, renderMinutes } from '../../src/report/effort.ts';

test.each([
  [0, 'about 5 minutes'],
  [38, 'about 40 minutes'],
  [60, 'about 1 hour'],
  [100, 'about 1.5 hours'],
  [599, 'about 10 hours'],
])('%i minutes are told as %s', (minutes, text) => {
  expect(renderMinutes(minutes)).toBe(text);
});

test('the documentation names the minutes that are reckoned with', () => {
  const page = readFileSync(join(import.meta.dirname, '../../docs/reading-a-plan.md'), 'utf8');
  const told = [...page.matchAll(/^\| (?:a|each) [^|]*\| +(\d+) \|/gm)].map(([, minutes]) => Number(minutes));
  expect(told).toEqual(Object.values(MINUTES));
});
