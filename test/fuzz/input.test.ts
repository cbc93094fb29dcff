import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { inputNumber, kindOfNumber } from '../../scripts/fuzz/input.ts';
import { readKinds } from '../../scripts/fuzz/kinds/index.ts';
import { tryInput } from '../../scripts/fuzz/try-input.ts';
import { KeyshiftError } from '../../src/domain/errors.ts';

const kinds = await readKinds();

test('an input depends on seed and number alone, and every kind of parser gets some', () => {
  const inputs = Array.from({ length: 3000 }, (_, number) => inputNumber(number, 7, kinds));
  expect(inputNumber(42, 7, kinds)).toEqual(inputs[42]);
  expect(inputNumber(42, 8, kinds)).not.toEqual(inputs[42]);
  expect(new Set(inputs.map(({ kind }) => kind.name))).toEqual(new Set(kinds.map(({ name }) => name)));
  expect(inputs.map(({ kind }) => kind)).toEqual(inputs.map((_, number) => kindOfNumber(number, 7, kinds)));
});

test('every seed is taken, by the kind that it is meant for', async () => {
  await inFolder(async (folder) => {
    for (const kind of kinds) {
      for (const seed of kind.seeds.slice(0, 3)) {
        const input = { ...seed, kind, beside: kind.seeds.slice(0, 2) };
        expect(await tryInput(input, folder), `${kind.name}: ${seed.name}`).toBeUndefined();
      }
    }
  });
});

test('four hundred mutated inputs crash no parser', async () => {
  await inFolder(async (folder) => {
    for (let number = 0; number < 400; number += 1) {
      expect(await tryInput(inputNumber(number, 20171115, kinds), folder), `input ${number}`).toBeUndefined();
    }
  });
}, 180_000);

test('an error that is no refusal in words is a crash', async () => {
  const throwing = (error: unknown) => ({
    name: 'a',
    text: 'b',
    beside: [],
    kind: { name: 'k', share: 1, seeds: [], parse: () => Promise.reject(error) },
  });
  expect(await tryInput(throwing(new TypeError('no function')), '/nowhere')).toContain('no function');
  expect(await tryInput(throwing(new KeyshiftError('input', 'no table')), '/nowhere')).toBeUndefined();
});

async function inFolder(work: (folder: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'keyshift-fuzz-'));
  try {
    await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
