import { closeSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { validateBatch } from '../../src/batch/validate-batch.ts';
import { tempFolder, writeCsv } from './support/run.ts';

const ROWS = 'app_id,scopes\nphoto-tagger,Predict\n';

function check(file: string) {
  return validateBatch(file, { userId: 'acme' });
}

it('a file in UTF-16 is refused with how to save it', async () => {
  for (const bytes of [Buffer.from(`\uFEFF${ROWS}`, 'utf16le'), Buffer.from(`\uFEFF${ROWS}`, 'utf16le').swap16()]) {
    await expect(check(await writeCsv(bytes))).rejects.toMatchObject({
      code: 'input',
      message: expect.stringContaining('is not UTF-8 text'),
      hint: expect.stringContaining('CSV UTF-8'),
    });
  }
});

it('a field of 100 MB is refused before it is in memory', async () => {
  const file = join(await tempFolder(), 'huge.csv');
  const out = openSync(file, 'w');
  writeSync(out, 'app_id,description,scopes\nphoto-tagger,"');
  const part = Buffer.alloc(1_000_000, 'a');
  for (let written = 0; written < 100; written += 1) writeSync(out, part);
  writeSync(out, '",Predict\n');
  closeSync(out);
  const before = process.memoryUsage().rss;
  await expect(check(file)).rejects.toMatchObject({ code: 'input', message: expect.stringContaining('longer than') });
  expect(process.memoryUsage().rss - before).toBeLessThan(80_000_000);
});

it.each([
  ['a NUL', 'app_id,scopes\nphoto\0tagger,Predict\n'],
  ['an escape sequence', 'app_id,scopes\n\u001B[2Jtagger,Predict\n'],
  ['a control character of eight bits', 'app_id,scopes\n\u009B2Jtagger,Predict\n'],
  ['a mark that turns text around', 'app_id,scopes\n\u202Etagger,Predict\n'],
])('%s in an id is a problem, told without it', async (_, text) => {
  const { problems } = await check(await writeCsv(text));
  expect(problems.listed).toMatchObject([{ row: 2, column: 'app_id' }]);
  expect(problems.listed[0]?.message).not.toMatch(/[\p{Cc}\p{Cf}]/u);
});

it('the same row twice is a problem that names both', async () => {
  const { problems } = await check(await writeCsv(`${ROWS}photo-tagger,Predict\n`));
  expect(problems.total).toBe(1);
  expect(problems.listed).toMatchObject([{ row: 3, message: expect.stringContaining('row 2') }]);
});
