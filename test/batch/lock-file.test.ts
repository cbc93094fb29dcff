import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { takeLock } from '../../src/migrate/lock-file.ts';
import { tempFolder } from './support/run.ts';

it('is held by one at a time and can be taken again once given back', async () => {
  const file = join(await tempFolder(), 'batch', 'lock');
  const results = await Promise.allSettled([1, 2, 3, 4].map(() => takeLock(file, 'this batch')));
  const taken = results.filter((result) => result.status === 'fulfilled');
  expect(taken).toHaveLength(1);
  await expect(takeLock(file, 'this batch')).rejects.toMatchObject({
    code: 'refused',
    message: expect.stringMatching(
      new RegExp(
        `^this batch is in use by process ${process.pid} on ${hostname()} since \\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z$`,
      ),
    ),
    hint: expect.stringContaining(file),
  });
  await taken[0]?.value();
  expect(await readdir(dirname(file))).toEqual([]);
  await (await takeLock(file, 'this batch'))();
});

it('of a process that no longer runs is taken over', async () => {
  const file = join(await tempFolder(), 'lock');
  const child = spawn(process.execPath, ['-e', '']);
  await once(child, 'exit');
  for (const pid of [child.pid, process.pid]) {
    await writeFile(file, JSON.stringify({ pid, host: hostname(), life: 'an earlier one' }));
    const results = await Promise.allSettled([takeLock(file, 'this batch'), takeLock(file, 'this batch')]);
    const [taken, ...more] = results.filter((result) => result.status === 'fulfilled');
    expect(more).toEqual([]);
    await taken?.value();
  }
  expect(await readdir(dirname(file))).toEqual([]);
});

it('of another machine is never taken over', async () => {
  const file = join(await tempFolder(), 'lock');
  await writeFile(file, JSON.stringify({ pid: 1, host: 'elsewhere', life: 'x' }));
  await expect(takeLock(file, 'this batch')).rejects.toMatchObject({
    message: 'this batch is in use by process 1 on elsewhere',
    hint: expect.stringContaining('cannot be seen from this machine'),
  });
});
