import { readdirSync } from 'node:fs';
import { chown, mkdir, open, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { fileTrouble, isOwn, otherOwner } from '../../src/migrate/file-trouble.ts';
import { openJournal } from '../../src/migrate/journal.ts';
import { rescueRecords } from '../../src/migrate/journal-recovery.ts';
import { takeLock } from '../../src/migrate/lock-file.ts';
import { createRun, listRuns, readPlanText, runFolder } from '../../src/migrate/state-folder.ts';
import { samplePlan } from './support/sample-run.ts';
import { tempFolder } from './support/temp-folder.ts';

/** Takes what is opened and has no room for a byte of it. */
const FULL = '/dev/full';

test.runIf(process.platform === 'linux')(
  'a full disk stops the journal in clear words and keeps the record',
  async () => {
    const file = join(await tempFolder(), 'journal.jsonl');
    await (await openJournal(file)).close();
    const before = await readFile(file, 'utf8');
    const journal = await openJournal(file, { openFile: () => open(FULL, 'a') });
    const failed = await journal.append({ type: 'key-created', fingerprint: 'f' }).catch((error) => error);
    expect(failed).toMatchObject({
      code: 'file',
      message: `${file} cannot be written: the disk is full (ENOSPC)`,
      hint: expect.stringMatching(/^Make room, then run the same command again/),
    });
    await expect(journal.append({ type: 'note' })).rejects.toBe(failed);
    await journal.close();
    expect(await readFile(file, 'utf8')).toBe(before);
    const [recovery] = readdirSync(dirname(file)).filter((name) => name.startsWith('keyshift-recovery-'));
    expect(failed.hint).toContain(recovery);
    expect(await readFile(join(dirname(file), recovery ?? ''), 'utf8')).toMatch(
      /^\{"type":"key-created","fingerprint":"f","seq":1,/,
    );
  },
);

test('records go where there is room, and a recovery file that is there is not overwritten', async () => {
  const folder = await tempFolder();
  const error = Object.assign(new Error('no'), { code: 'EROFS' });
  const rescue = () => rescueRecords('/runs/a/journal.jsonl', ['line\n'], error, ['/nowhere/at/all', folder]);
  const { hint } = await rescue();
  const [name = ''] = readdirSync(folder);
  expect(hint).toContain(join(folder, name));
  await writeFile(join(folder, name), 'mine');
  expect((await rescue()).hint).not.toContain(name);
  expect(await readFile(join(folder, name), 'utf8')).toBe('mine');
});

test.each([
  ['ENOSPC', 'the disk is full'],
  ['EROFS', 'the file system is read-only'],
  ['EACCES', 'it may not be opened by this user'],
])('%s is told as: %s', (code, words) => {
  const error = fileTrouble('journal.jsonl', Object.assign(new Error('x'), { code }));
  expect(error).toMatchObject({ code: 'file', message: expect.stringContaining(words), hint: expect.any(String) });
});

test('a file is one’s own by its user id', () => {
  expect(isOwn({ uid: 1000 }, 1000)).toBe(true);
  expect(isOwn({ uid: 1000 }, 0)).toBe(false);
  expect(otherOwner('journal.jsonl', { uid: 1000 }).message).toContain('journal.jsonl belongs to user 1000');
});

test.runIf(process.getuid?.() === 0)('a journal of another user is refused and left alone', async () => {
  const file = join(await tempFolder(), 'journal.jsonl');
  await (await openJournal(file)).close();
  const before = await readFile(file, 'utf8');
  await chown(file, 12_345, 12_345);
  await expect(openJournal(file)).rejects.toMatchObject({ code: 'refused' });
  expect(await readFile(file, 'utf8')).toBe(before);
});

test('what stands in the way of journal, lock and run folder is told in clear words', async () => {
  const root = await tempFolder();
  await mkdir(join(root, 'journal.jsonl'));
  await expect(openJournal(join(root, 'journal.jsonl'))).rejects.toMatchObject({ code: 'file' });
  await writeFile(join(root, '.keyshift'), 'a file');
  await expect(takeLock(join(root, '.keyshift', 'lock'), root)).rejects.toMatchObject({ code: 'file' });
  await expect(createRun(root, samplePlan(root), new Date(0))).rejects.toMatchObject({ code: 'file' });
});

test('runs that cannot be read are told in clear words, with what to do', async () => {
  const root = await tempFolder();
  const asked = runFolder(root, '20171115T093000-1a2b3c');
  await mkdir(asked.planFile, { recursive: true });
  await expect(readPlanText(asked)).rejects.toMatchObject({
    code: 'file',
    message: `${asked.planFile} cannot be read: it is a folder (EISDIR)`,
    hint: expect.any(String),
  });
  const other = join(root, 'other');
  await mkdir(join(other, '.keyshift'), { recursive: true });
  await writeFile(join(other, '.keyshift', 'runs'), '');
  await expect(listRuns(other)).rejects.toMatchObject({ code: 'file', hint: expect.any(String) });
});
