import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { toCells } from '../../src/batch/batch-row.ts';
import { type CsvStyle, formatCsvRow, openCsvOutput } from '../../src/batch/csv-output.ts';
import { readBatch } from '../../src/batch/read-batch.ts';
import { deadLetterCells, deadLetterHeader } from '../../src/batch/result-row.ts';
import { tempFolder } from './support/run.ts';

const FAILURE = { code: 'api', message: 'no, "really"\nno', attempts: 3 };
const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom('"', ',', '\n', '\r', ' ', '\t', '=', "'", '\uFEFF', ';', 'a', '\u0000') }),
);

async function readAll(file: string) {
  const rows = [];
  for await (const { header, record } of readBatch(file)) rows.push({ header, cells: toCells(header, record.cells) });
  return rows;
}

it('reads back whatever a cell holds, and a dead letter of a dead letter is the same', async () => {
  const folder = await tempFolder();
  const file = join(folder, 'dead-letters.csv');
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(text, text, text), { minLength: 1, maxLength: 5 }), text, async (rows, name) => {
      fc.pre(!/^\s*keyshift/i.test(name));
      const header = [`x${name}`, 'app_id', 'client_secret', 'note'];
      const first = await openCsvOutput(file, [...header, 'keyshift_error', 'Keyshift_Attempts'], 'exact');
      for (const row of rows) await first.write(['first', ...row, 'an older error', '9']);
      await first.close();

      const read = await readAll(file);
      const [one] = read;
      if (one === undefined) throw new Error('no rows');
      const again = await openCsvOutput(file, deadLetterHeader(one.header), 'exact');
      for (const { cells } of read) await again.write(deadLetterCells(cells, FAILURE));
      await again.close();

      const reread = await readAll(file);
      const letters = reread.map(({ cells, header: head }) =>
        deadLetterCells(cells, FAILURE).slice(0, head.columns.length),
      );
      expect(letters).toEqual(rows.map((row) => ['first', ...row]));
      expect(reread[0]?.header.columns.map((column) => column.name)).toEqual(header);
    }),
    { numRuns: 60 },
  );
});

it('keeps a secret masked until it is written', async () => {
  const file = join(await tempFolder(), 'batch.csv');
  const output = await openCsvOutput(file, ['app_id', 'Access Token', 'session_token'], 'exact');
  await output.write(['a', 'EXAMPLEaccesstoken000000000001', 'EXAMPLEsessiontoken00000000001']);
  await output.close();
  const [row] = await readAll(file);
  expect(JSON.stringify(row)).not.toContain('token0000');
  expect(await readFile(file, 'utf8')).toContain('EXAMPLEaccesstoken000000000001');
});

it.each([
  ['shown', '=1+1', "'=1+1\n"],
  ['shown', '@cmd', "'@cmd\n"],
  ['shown', '-1', "'-1\n"],
  ['shown', 'a=b', 'a=b\n'],
  ['exact', '=1+1', '"=1+1"\n'],
] as const)('in style %s writes %s as %s', (style: CsvStyle, cell, line) => {
  expect(formatCsvRow([cell], style)).toBe(line);
});

it('says which file cannot be written', async () => {
  const folder = await tempFolder();
  await expect(openCsvOutput(folder, ['a'], 'shown')).rejects.toMatchObject({
    code: 'file',
    message: expect.stringContaining(`${folder} cannot be written`),
  });
});
