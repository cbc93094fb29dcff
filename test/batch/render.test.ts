import { expect, it } from 'vitest';
import type { BatchSummary } from '../../src/batch/batch-summary.ts';
import { exitCodeOf } from '../../src/batch/batch-summary.ts';
import { planBatch } from '../../src/batch/plan-batch.ts';
import { formatDuration, renderBatchPlan, renderBatchSummary } from '../../src/batch/render.ts';
import { validateBatch } from '../../src/batch/validate-batch.ts';
import { KeyshiftError } from '../../src/domain/errors.ts';
import { writeCsv } from './support/run.ts';

const SUMMARY: BatchSummary = {
  file: 'keys.csv',
  total: 10,
  done: 7,
  skipped: 1,
  failed: 0,
  left: 2,
  interrupted: false,
  stopped: null,
  reconciled: 0,
  elapsed: 12_000,
  results: 'r/results.csv',
  deadLetters: null,
  journal: 'r/journal.jsonl',
  anchor: 'a'.repeat(64),
};

it('shows a plan: keys, applications, scopes, how long, and what is odd', async () => {
  const file = await writeCsv(
    'app_id,scopes,path,ticket,db password\na,Predict;Inputs:Get,,T-1,x\nb,Predict,,T-2,y\nb,All,,T-3,z\nc,,src,T-4,\n',
  );
  const check = await validateBatch(file, { userId: 'acme' });
  const plan = planBatch(check, { rate: 2, verify: true, done: 1 });
  expect(renderBatchPlan({ ...plan, file: 'keys.csv' })).toEqual([
    'keys.csv: 4 keys on 3 applications',
    '  1 of them was made by an earlier run',
    '  Predict     2 keys',
    '  All         1 key',
    '  Inputs:Get  1 key',
    '  scopes of 1 key are inferred from code',
    '  about 6 s: 12 requests at 2 a second',
    '  carried through to the results: ticket',
    '  not carried to the results, since the name speaks of a secret: db password',
    '  warning: row 4, column scopes: All lets the key do everything; name the scopes the code needs instead',
  ]);
});

it('shows what became of a run', () => {
  expect(renderBatchSummary({ ...SUMMARY, interrupted: true })).toEqual([
    'keys.csv: 7 keys made in 12 s, 1 already done, 0 failed, 2 left',
    '  results: r/results.csv',
    '  interrupted: run the same command again to do what is left',
  ]);
  const lines = renderBatchSummary({ ...SUMMARY, failed: 2, left: 0, deadLetters: 'r/dead-letters.csv' });
  expect(lines.at(-1)).toMatch(/^ {2}dead letters: r\/dead-letters\.csv/);
});

it.each([
  [{ left: 0 }, 0],
  [{ left: 1 }, 3],
  [{ left: 0, failed: 1 }, 3],
  [{ stopped: new KeyshiftError('unauthorized', 'no') }, 3],
  [{ done: 0, skipped: 0, left: 10, stopped: new KeyshiftError('unauthorized', 'no') }, 2],
])('%# ends with the documented exit code', (change, code) => {
  expect(exitCodeOf({ ...SUMMARY, ...change })).toBe(code);
});

it.each([
  [950, '950 ms'],
  [59_600, '1 min 0 s'],
  [200_000, '3 min 20 s'],
  [100_000_000, '27 h 47 min'],
  [10_000_000_000, '115 d 18 h'],
])('writes %i ms as %s', (milliseconds, words) => {
  expect(formatDuration(milliseconds)).toBe(words);
});
