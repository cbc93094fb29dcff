import { appendFile, readFile, stat, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openJournal } from '../../src/migrate/journal.ts';
import { tempFolder } from './support/temp-folder.ts';

async function writeSample(file: string, count = 3): Promise<void> {
  const journal = await openJournal(file);
  for (let index = 0; index < count; index += 1) await journal.append({ type: 'note', index });
  await journal.close();
}

async function indexesIn(file: string): Promise<readonly unknown[]> {
  const { records } = await openJournal(file, { readonly: true });
  return records.filter(({ type }) => type === 'note').map((record) => record['index']);
}

test('records come back in order, numbered and chained', async () => {
  const file = join(await tempFolder(), 'journal.jsonl');
  await writeSample(file);
  const { records } = await openJournal(file, { readonly: true });
  expect(records.map(({ seq }) => seq)).toEqual([1, 2, 3]);
  expect(new Set(records.map(({ previous }) => previous)).size).toBe(3);
  expect((await stat(file)).mode & 0o777).toBe(0o600);
});

test('appends that come together keep their order', async () => {
  const file = join(await tempFolder(), 'journal.jsonl');
  const journal = await openJournal(file);
  const indexes = [...Array(500).keys()];
  await Promise.all(indexes.map((index) => journal.append({ type: 'note', index })));
  await journal.close();
  expect(await indexesIn(file)).toEqual(indexes);
});

test('a second opening goes on where the first ended', async () => {
  const file = join(await tempFolder(), 'journal.jsonl');
  await writeSample(file);
  await writeSample(file, 1);
  expect(await indexesIn(file)).toEqual([0, 1, 2, 0]);
});

test('a tail torn anywhere loses only the line it cut, and says so', async () => {
  const file = join(await tempFolder(), 'journal.jsonl');
  await writeSample(file);
  const whole = await readFile(file);
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 0, max: whole.length }), async (length) => {
      await writeFile(file, whole.subarray(0, length));
      const lines = whole.subarray(0, length).toString().split('\n');
      const torn = lines.at(-1) !== '';
      await writeSample(file, 1);
      const kept = Math.max(0, lines.length - 2);
      expect(await indexesIn(file)).toEqual([...[0, 1, 2].slice(0, kept), 0]);
      const { records } = await openJournal(file, { readonly: true });
      expect(records.some(({ type }) => type === 'journal-repaired')).toBe(torn);
    }),
    { numRuns: 60 },
  );
});

test('reading only leaves a torn tail on disk', async () => {
  const file = join(await tempFolder(), 'journal.jsonl');
  await writeSample(file);
  await appendFile(file, '{"type":"no');
  const before = await readFile(file);
  expect(await indexesIn(file)).toEqual([0, 1, 2]);
  expect(await readFile(file)).toEqual(before);
});

test.each([
  ['a changed line', (text: string) => text.replace('"index":0', '"index":7'), ':3:'],
  ['a removed line', (text: string) => text.replace(/.*"index":1.*\n/, ''), ':3:'],
  ['a line that is no JSON', (text: string) => text.replace(/.*"index":1.*/, '\0\0\0'), ':3:'],
  ['another version', (text: string) => text.replace('"schemaVersion":2', '"schemaVersion":9'), '9'],
])('%s is refused and nothing is overwritten', async (_, damage, named) => {
  const file = join(await tempFolder(), 'journal.jsonl');
  await writeSample(file);
  await writeFile(file, damage(await readFile(file, 'utf8')));
  const damaged = await readFile(file, 'utf8');
  const opening = openJournal(file);
  await expect(opening).rejects.toMatchObject({ code: 'file' });
  await expect(opening).rejects.toThrow(file);
  await expect(opening).rejects.toThrow(named);
  expect(await readFile(file, 'utf8')).toBe(damaged);
});

test('records can be taken one by one', async () => {
  const file = join(await tempFolder(), 'journal.jsonl');
  await writeSample(file);
  const seen: number[] = [];
  const journal = await openJournal(file, { onRecord: ({ seq }) => seen.push(seq) });
  await journal.close();
  expect(seen).toEqual([1, 2, 3]);
  expect(journal.records).toEqual([]);
});

test('a closed journal and one for reading take nothing', async () => {
  const file = join(await tempFolder(), 'journal.jsonl');
  await writeSample(file);
  const closed = await openJournal(file);
  await closed.close();
  await expect(closed.append({ type: 'note' })).rejects.toMatchObject({ code: 'file' });
  const reading = await openJournal(file, { readonly: true });
  await expect(reading.append({ type: 'note' })).rejects.toMatchObject({ code: 'file' });
  await truncate(file, 0);
  expect(await indexesIn(file)).toEqual([]);
});
