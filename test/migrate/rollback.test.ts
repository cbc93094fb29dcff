import { link, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { RunPorts } from '../../src/migrate/apply-ports.ts';
import { openJournal } from '../../src/migrate/journal.ts';
import { filesHolding } from '../../src/scan/files-holding.ts';
import { createFakeService, fakeKey } from './support/fake-service.ts';
import { Killed, killedAt } from './support/killed-at.ts';
import {
  APP_JS,
  apply,
  CONFIG,
  KEY,
  openPorts,
  readTree,
  rollback,
  startSample,
  statuses,
} from './support/sample-run.ts';

test('a rollback restores every byte and deletes the key, and the plan can be applied again', async () => {
  const service = createFakeService();
  const { root, plan, folder, before } = await startSample();
  await apply(plan, await openPorts(root, folder, service));
  const undone = await rollback(plan, await openPorts(root, folder, service));
  expect(statuses(undone)).toEqual(['5 done', '4 done', '2 done', '1 done']);
  expect(await readTree(root)).toEqual(before);
  expect(service.keys).toEqual([]);
  expect((await stat(join(root, 'app.js'))).mode & 0o777).toBe(0o755);

  const again = await rollback(plan, await openPorts(root, folder, service));
  expect(statuses(again)).toEqual(['1 already-done']);
  await apply(plan, await openPorts(root, folder, service));
  expect(service.keys).toHaveLength(1);
  await rollback(plan, await openPorts(root, folder, service));
  expect(await readTree(root)).toEqual(before);
  expect(service.keys).toEqual([]);
});

test('a file that changed since, and the key it needs, are left alone', async () => {
  const service = createFakeService();
  const { root, plan, folder } = await startSample();
  await apply(plan, await openPorts(root, folder, service));
  const mine = `${await readFile(join(root, 'app.js'), 'utf8')}// mine\n`;
  await writeFile(join(root, 'app.js'), mine);
  const undone = await rollback(plan, await openPorts(root, folder, service));
  expect(statuses(undone)).toEqual(['5 done', '4 failed', '2 done', '1 skipped']);
  expect(await readFile(join(root, 'app.js'), 'utf8')).toBe(mine);
  expect(service.keys).toHaveLength(1);
});

test('an adopted key stays', async () => {
  const service = createFakeService([fakeKey(7, KEY.app, KEY.description, ['Predict'])]);
  const { root, plan, folder, before } = await startSample();
  await apply(plan, await openPorts(root, folder, service));
  const undone = await rollback(plan, await openPorts(root, folder, service));
  expect(statuses(undone)).toContain('1 skipped');
  expect(service.keys).toHaveLength(1);
  expect(await readTree(root)).toEqual(before);
});

test('of a dotenv file that was edited since only the entry is taken back', async () => {
  const service = createFakeService();
  const { root, plan, folder } = await startSample();
  await apply(plan, await openPorts(root, folder, service));
  await writeFile(join(root, '.env'), `${await readFile(join(root, '.env'), 'utf8')}MINE=1\n`);
  await rollback(plan, await openPorts(root, folder, service));
  expect(await readFile(join(root, '.env'), 'utf8')).toBe('OTHER=1\nMINE=1\n');
});

test('an exec delivery is told as work for a person', async () => {
  const service = createFakeService();
  const { root, plan, folder } = await startSample();
  const ports = await openPorts(root, folder, service);
  await apply(plan, ports, { sink: 'exec:cat > /dev/null' });
  const undone = await rollback(plan, await openPorts(root, folder, service));
  expect(undone).toContainEqual({
    stepId: '2',
    status: 'by-hand',
    reason: 'remove CLARIFAI_API_KEY where exec:cat … put it',
  });
  expect(undone.at(-1), 'the store may hand the key out').toMatchObject({
    status: 'skipped',
    reason: expect.stringContaining('CLARIFAI_API_KEY of exec:cat … still uses the key'),
  });
  expect(await rollback(plan, await openPorts(root, folder, service))).toEqual(undone.slice(-2));
  expect(service.keys).toHaveLength(1);
  await rollback(plan, await openPorts(root, folder, service), { force: true });
  expect(service.keys).toEqual([]);
});

test('a key that somebody put into another file is named and stays, unless it is forced', async () => {
  const service = createFakeService();
  const { root, plan, folder } = await startSample();
  const open = () => openPorts(root, folder, service, { filesHolding });
  await apply(plan, await open());
  await writeFile(join(root, 'deploy.sh'), `export KEY=${service.keys[0]?.secret.reveal()}\n`);
  const undone = await rollback(plan, await open());
  expect(undone.at(-1)).toEqual({
    stepId: '1',
    status: 'skipped',
    reason: 'deploy.sh still uses the key; --force deletes it all the same',
  });
  expect(service.keys).toHaveLength(1);
  await rollback(plan, await open(), { force: true });
  expect(service.keys).toEqual([]);
});

/** As many records as the sample run has. */
const RECORDS = 17;
const boundaries = [...Array(RECORDS).keys()].flatMap((at) => [[at + 1, false] as const, [at + 1, true] as const]);

test.each(boundaries)('a run killed at record %i, written: %s, can be undone or resumed', async (at, written) => {
  const service = createFakeService();
  const { root, plan, folder, before } = await startSample();
  const killed = async () => {
    const ports = killedAt(await openPorts(root, folder, service), at, written);
    await expect(apply(plan, ports)).rejects.toThrow(Killed);
  };
  await killed();
  const undone = await rollback(plan, await openPorts(root, folder, service));
  expect(undone.map(({ status }) => status)).not.toContain('failed');
  expect(await readTree(root)).toEqual(before);
  expect(service.keys).toEqual([]);

  await killed();
  const resumed = await apply(plan, await openPorts(root, folder, service));
  expect(resumed.map(({ status }) => status)).not.toContain('failed');
  expect(service.keys).toHaveLength(1);
  const secret = service.keys[0]?.secret.reveal();
  expect(await readFile(join(root, '.env'), 'utf8')).toBe(`OTHER=1\nCLARIFAI_API_KEY=${secret}\n`);
  expect(await readFile(join(root, 'config/keys.json'), 'utf8')).toContain(secret);

  await rollback(plan, await openPorts(root, folder, service));
  expect(await readTree(root)).toEqual(before);
  expect(service.keys).toEqual([]);
});

test.each([1, 2, 3, 4, 5, 6])('a rollback killed at its record %i can be resumed', async (at) => {
  const service = createFakeService();
  const { root, plan, folder, before } = await startSample();
  await apply(plan, await openPorts(root, folder, service));
  const ports = killedAt(await openPorts(root, folder, service), at, false);
  await expect(rollback(plan, ports).then(() => Promise.reject(new Killed()))).rejects.toThrow(Killed);
  await rollback(plan, await openPorts(root, folder, service));
  expect(await readTree(root)).toEqual(before);
  expect(service.keys).toEqual([]);
});

test('the sample run has as many records as are tried above', async () => {
  const service = createFakeService();
  const { root, plan, folder } = await startSample();
  await apply(plan, await openPorts(root, folder, service));
  expect((await openJournal(folder.journalFile, { readonly: true })).records).toHaveLength(RECORDS);
});

test.each(['undone', 'resumed'])('a hard-linked file that was half written is %s', async (way) => {
  const service = createFakeService();
  const { root, plan, folder, before } = await startSample();
  await link(join(root, 'app.js'), join(root, 'twin.js'));
  const ports = await openPorts(root, folder, service);
  const write: RunPorts['tree']['write'] = async (file, bytes) => {
    await ports.tree.write(file, bytes.subarray(0, 20));
    throw new Killed();
  };
  await apply(plan, { ...ports, tree: { ...ports.tree, write } }).catch(() => undefined);
  // Only the hard-linked file is written in place and can be found half written.
  await writeFile(join(root, 'config/keys.json'), CONFIG);
  if (way === 'resumed') await apply(plan, await openPorts(root, folder, service));
  await rollback(plan, await openPorts(root, folder, service));
  expect(await readTree(root)).toEqual({ ...before, [join(root, 'twin.js')]: APP_JS });
});
