import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Finding } from '../../src/domain/finding.ts';
import type { Outcome } from '../../src/domain/outcome.ts';
import { planRotation } from '../../src/migrate/plan-rotation.ts';
import { retireRun } from '../../src/migrate/retire.ts';
import { rotateKey } from '../../src/migrate/rotate.ts';
import { openRun } from '../../src/migrate/run-state.ts';
import { summarizeRuns } from '../../src/migrate/runs.ts';
import { createRun } from '../../src/migrate/state-folder.ts';
import { verifyRun } from '../../src/migrate/verify/verify-run.ts';
import { createFakeService, fakeKey } from './support/fake-service.ts';
import { apply, KEY, openPorts, readTree, rollback, startSample, statuses } from './support/sample-run.ts';

const LEFT = {
  fingerprint: 'f',
  kind: 'bearer-header',
  location: { file: 'old.js', startLine: 3 },
  rewrite: { kind: 'automatic' },
} as Finding;

async function collect(outcomes: AsyncIterable<Outcome>): Promise<readonly Outcome[]> {
  const all: Outcome[] = [];
  for await (const outcome of outcomes) all.push(outcome);
  return all;
}

async function applied() {
  const service = createFakeService();
  const sample = await startSample((steps) => [...steps, { id: '8', kind: 'verify', stage: 'tree', keyId: null }]);
  const { root, plan, folder } = sample;
  const rescan = async () => [] as readonly Finding[];
  const open = () => openPorts(root, folder, service, { rescan });
  await apply(plan, await open());
  return { ...sample, service, open };
}

test('verify finds an applied run in order, and says what is not', async () => {
  const { root, plan, service, open } = await applied();
  const good = await collect(verifyRun(plan, await open()));
  expect(statuses(good)).toEqual(['1 done', '4 done', '5 done', '8 done']);

  await writeFile(join(root, 'app.js'), 'changed');
  service.keys.push(fakeKey(99, KEY.app, KEY.description, ['Predict']));
  const ports = { ...(await open()), rescan: async () => [LEFT] };
  const bad = await collect(verifyRun(plan, ports));
  expect(bad.map(({ status, reason }) => `${status}: ${reason}`)).toEqual([
    'failed: 2 keys carry the marker of tagger',
    'skipped: app.js was changed after the run',
    'done: undefined',
    'failed: legacy use is left: old.js:3',
  ]);
  service.keys.length = 0;
  const [gone] = await collect(verifyRun(plan, await open()));
  expect(gone?.reason).toBe('key tagger does not exist');
});

test('a rotation replaces the key everywhere and deletes the old one last', async () => {
  const { root, plan, service, open } = await applied();
  const old = service.keys[0]?.secret.reveal() ?? '';
  const { run, tree } = await open();
  const rotation = await planRotation({ plan, origin: run.state, key: KEY.marker, service, tree });
  expect(JSON.stringify(rotation)).not.toContain(old);
  const folder = await createRun(root, rotation.plan, new Date(1));
  service.calls.length = 0;
  const outcomes = await collect(rotateKey(rotation.plan, rotation.old, await openPorts(root, folder, service)));
  expect(new Set(outcomes.map(({ status }) => status))).toEqual(new Set(['done']));
  expect(service.calls.filter((call) => call === 'create' || call === 'delete')).toEqual(['create', 'delete']);
  const [made, ...more] = service.keys;
  expect(more).toEqual([]);
  expect(made).toMatchObject({ description: KEY.description, scopes: ['Predict'] });
  const tree2 = Object.values(await readTree(root)).join();
  expect(tree2).not.toContain(old);
  expect(tree2.split(made?.secret.reveal() ?? '?')).toHaveLength(3);
  const again = await collect(rotateKey(rotation.plan, rotation.old, await openPorts(root, folder, service)));
  expect(again.map(({ status }) => status)).not.toContain('failed');
  expect(service.keys).toEqual([made]);
  const back = rollback(rotation.plan, await openPorts(root, folder, service));
  await expect(back, 'the old key is gone').rejects.toThrow('this rotation is finished');
  expect(service.keys).toEqual([made]);
});

test('the tree is verified as far as the plan goes', async () => {
  const { plan, open } = await applied();
  const ports = { ...(await open()), rescan: async () => [LEFT] };
  const last = async (paths: readonly string[]) => (await collect(verifyRun({ ...plan, paths }, ports))).at(-1)?.status;
  expect(await last(['old.js'])).toBe('failed');
  expect(await last(['src'])).toBe('done');
});

test('a rotation whose key does not verify keeps the old one and can be rolled back', async () => {
  const { root, plan, service, open } = await applied();
  const before = await readTree(root);
  const [old] = service.keys;
  const { run, tree } = await open();
  const rotation = await planRotation({ plan, origin: run.state, key: KEY.id, service, tree });
  const folder = await createRun(root, rotation.plan, new Date(1));
  const generous = { ...service, scopesOf: async () => ['All'] };
  const outcomes = await collect(rotateKey(rotation.plan, rotation.old, await openPorts(root, folder, generous)));
  expect(outcomes.at(-1)).toMatchObject({ status: 'skipped' });
  expect(service.keys).toHaveLength(2);
  await expect(planRotation({ plan, origin: run.state, key: KEY.id, service, tree })).rejects.toThrow(
    '2 keys carry the marker',
  );
  await rollback(rotation.plan, await openPorts(root, folder, service));
  expect(service.keys).toEqual([old]);
  expect(await readTree(root)).toEqual(before);
});

test('a rotation needs a key that exists and a place for its secret', async () => {
  const { plan, service, open } = await applied();
  const { run, tree } = await open();
  const request = { plan, origin: run.state, service, tree };
  await expect(planRotation({ ...request, key: 'nothing' })).rejects.toMatchObject({
    code: 'usage',
    hint: 'Its keys: tagger',
  });
  const nowhere = { ...plan, steps: plan.steps.filter(({ kind }) => kind === 'create-key') };
  const origin = { ...run.state, effects: [] };
  await expect(planRotation({ ...request, plan: nowhere, origin, key: KEY.id })).rejects.toMatchObject({
    code: 'refused',
  });
  service.keys.length = 0;
  await expect(planRotation({ ...request, key: KEY.id })).rejects.toThrow('does not exist any more');
});

test('retire opens only when nothing is left, and then ends the way back', async () => {
  const { plan, folder, open, service } = await applied();
  const early = { ...(await open()), rescan: async () => [LEFT] };
  const refused = await collect(retireRun(plan, early));
  expect(refused).toEqual([
    { stepId: 'retire', status: 'failed', reason: 'not yet: 1 legacy use is left, the first at old.js:3' },
  ]);
  expect(await readdir(folder.backupFolder)).not.toEqual([]);

  const outcomes = await collect(retireRun(plan, await open()));
  expect(outcomes).toEqual([
    { stepId: 'discard-copies', status: 'done' },
    {
      stepId: '7',
      status: 'by-hand',
      reason: 'delete EXAM…(40) in the Clarifai portal; the API cannot',
    },
  ]);
  expect(await readdir(folder.backupFolder)).toEqual([]);
  await expect(rollback(plan, await open())).rejects.toMatchObject({ code: 'refused' });
  await expect(apply(plan, await open())).rejects.toMatchObject({ code: 'refused' });
  expect(service.keys).toHaveLength(1);
});

test('retire says once each what is missing, and waits for the window', async () => {
  const { plan, open, service } = await applied();
  const { doneAt } = (await open()).run.state;
  const done = Date.parse(doneAt ?? '');
  const later = (days: number) => ({ windowDays: 14, now: () => new Date(done + days * 24 * 60 * 60 * 1000) });
  const twice = { ...plan, steps: [...plan.steps, { id: '9', kind: 'retire', credential: 'another' } as const] };
  const [key] = service.keys.splice(0);
  const early = await collect(retireRun(twice, { ...(await open()), rescan: async () => [LEFT] }, later(13)));
  expect(early.map(({ reason }) => reason)).toEqual([
    'not yet: key tagger does not exist',
    'not yet: 1 legacy use is left, the first at old.js:3',
    expect.stringMatching(/^not yet: the window of 14 days ends on \d{4}-\d\d-\d\d \d\d:\d\d UTC$/),
  ]);
  if (key) service.keys.push(key);
  const outcomes = await collect(retireRun(twice, await open(), later(14)));
  expect(statuses(outcomes)).toEqual(['discard-copies done', '7 by-hand', '9 by-hand']);
});

test('the window of retire begins when all was first done, and anew after a rollback', async () => {
  const { plan, open } = await applied();
  const { doneAt } = (await open()).run.state;
  await apply(plan, await open());
  expect((await open()).run.state.doneAt, 'a second run changes nothing').toBe(doneAt);
  await rollback(plan, await open());
  const reasons = (await collect(retireRun(plan, await open(), { windowDays: 1 }))).map(({ reason }) => reason);
  expect(reasons).toContain('not yet: the window of 1 days begins when all is done');
  await apply(plan, await open());
  const again = Date.parse((await open()).run.state.doneAt ?? '');
  expect(again).toBeGreaterThanOrEqual(Date.parse(doneAt ?? ''));
});

test('runs are summed up from their journals', async () => {
  const { root, plan, folder, open } = await applied();
  const fresh = await createRun(root, plan, new Date(1));
  const damaged = await createRun(root, plan, new Date(2000));
  await writeFile(damaged.journalFile, 'not a journal\n');
  const nothing = { startedAt: null, keysMade: 0, filesEdited: 0, byHandLeft: 0 };
  expect(await summarizeRuns(root)).toEqual(
    [
      {
        id: folder.id,
        state: 'done',
        startedAt: expect.stringMatching(/^\d{4}-/),
        keysMade: 1,
        filesEdited: 2,
        byHandLeft: 1,
      },
      { id: fresh.id, state: 'new', ...nothing },
      { id: damaged.id, state: 'damaged', ...nothing },
    ].toSorted((a, b) => (a.id < b.id ? -1 : 1)),
  );
  await rollback(plan, await open());
  const summary = (await summarizeRuns(root)).find(({ id }) => id === folder.id);
  expect(summary).toMatchObject({ state: 'rolled-back', keysMade: 0, filesEdited: 0 });
  expect(openRun((await open()).run.journal).state.status).toBe('rolled-back');
  expect(await readFile(folder.planFile, 'utf8')).toContain(plan.id);
});
