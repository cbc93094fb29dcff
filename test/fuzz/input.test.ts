import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readCorpus, SEEDS_OF_FILES } from '../../scripts/fuzz/corpus.ts';
import { inputNumber } from '../../scripts/fuzz/input.ts';
import { tryInput } from '../../scripts/fuzz/try-input.ts';

const corpus = readCorpus();

test('an input depends on seed and number alone, and reaches every kind of parser', () => {
  const inputs = Array.from({ length: 3000 }, (_, number) => inputNumber(number, 7, corpus, SEEDS_OF_FILES));
  expect(inputNumber(42, 7, corpus, SEEDS_OF_FILES)).toEqual(inputs[42]);
  expect(inputNumber(42, 8, corpus, SEEDS_OF_FILES)).not.toEqual(inputs[42]);
  const names = new Set(inputs.map(({ name }) => name));
  for (const { name } of SEEDS_OF_FILES) expect(names).toContain(name);
  expect(names.size).toBeGreaterThan(100);
});

test('four hundred mutated inputs crash no parser', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'keyshift-fuzz-'));
  try {
    for (let number = 0; number < 400; number += 1) {
      await tryInput(inputNumber(number, 20171115, corpus, SEEDS_OF_FILES), folder);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}, 180_000);
