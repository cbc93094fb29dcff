import { chmod, readdir, readFile, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { replaceFile, temporaryPath } from '../../src/migrate/durable-write.ts';
import { takeLock } from '../../src/migrate/lock-file.ts';
import { openSourceTree } from '../../src/migrate/source-tree.ts';
import { createRun, findRunOf, listRuns, newRunId, runFolder } from '../../src/migrate/state-folder.ts';
import { samplePlan } from './support/sample-run.ts';
import { tempFolder } from './support/temp-folder.ts';

test('a replaced file keeps its mode, a new one gets the given, and nothing else is left', async () => {
  const folder = await tempFolder();
  const [old, fresh] = [join(folder, 'old'), join(folder, 'fresh')];
  await writeFile(old, 'a');
  await chmod(old, 0o751);
  await writeFile(temporaryPath(old), 'left by a killed process');
  await replaceFile(old, Buffer.from('b'), 0o600);
  await replaceFile(fresh, Buffer.from('c'), 0o600);
  expect((await stat(old)).mode & 0o777).toBe(0o751);
  expect((await stat(fresh)).mode & 0o777).toBe(0o600);
  expect(await readFile(old, 'utf8')).toBe('b');
  expect((await readdir(folder)).toSorted()).toEqual(['fresh', 'old']);
});

test('a soft link stays one', async () => {
  const folder = await tempFolder();
  await writeFile(join(folder, 'target'), 'a');
  await symlink('target', join(folder, 'link'));
  await openSourceTree(folder).write('link', Buffer.from('b'));
  expect(await readFile(join(folder, 'target'), 'utf8')).toBe('b');
  expect((await readdir(folder, { withFileTypes: true })).map((e) => e.isSymbolicLink())).toEqual([true, false]);
});

test.each(['../x', '/etc/hostname', '.', '', '.git/config', '.keyshift/lock', 'out/x'])(
  'the tree has no file %j',
  async (file) => {
    const folder = await tempFolder();
    await symlink(await tempFolder(), join(folder, 'out'));
    const tree = openSourceTree(folder);
    await expect(tree.read(file)).rejects.toMatchObject({ code: 'refused' });
    await expect(tree.write(file, Buffer.from('x'))).rejects.toMatchObject({ code: 'refused' });
  },
);

test('runs are listed by time, and found by their plan', async () => {
  const root = await tempFolder();
  const plan = samplePlan(root);
  const late = await createRun(root, plan, new Date('2017-11-15T09:30:00Z'));
  const early = await createRun(root, plan, new Date('2017-06-01T00:00:00Z'));
  expect(late.id).toMatch(/^20171115T093000-[0-9a-f]{6}$/);
  expect((await listRuns(root)).map(({ id }) => id)).toEqual([early.id, late.id]);
  expect((await findRunOf(root, plan.id))?.id).toBe(late.id);
  expect(await findRunOf(root, 'another')).toBeUndefined();
  expect(newRunId(new Date(0))).not.toBe(newRunId(new Date(0)));
});

test.each(['..', '../../etc', 'latest', ''])('%j is no run id', (id) => {
  expect(() => runFolder('/root', id)).toThrow(expect.objectContaining({ code: 'usage' }));
});

test('a lock is held once, given back, and taken over from a process that is gone', async () => {
  const file = join(await tempFolder(), 'lock');
  const release = await takeLock(file, 'this tree');
  await expect(takeLock(file, 'this tree')).rejects.toThrow(`this tree is in use by process ${process.pid}`);
  await release();
  const holder = await takeLock(file, 'this tree');
  const { host } = JSON.parse(await readFile(file, 'utf8'));
  await holder();
  await writeFile(file, JSON.stringify({ pid: 2 ** 30, host, life: 'gone' }));
  await (await takeLock(file, 'this tree'))();
  await writeFile(file, JSON.stringify({ pid: 1, host: 'another', life: 'unknown' }));
  await expect(takeLock(file, 'this tree')).rejects.toMatchObject({
    code: 'refused',
    hint: expect.stringContaining(file),
  });
});
