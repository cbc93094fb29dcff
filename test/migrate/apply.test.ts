import { link, readdir, readFile, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { secretHole } from '../../src/domain/edit.ts';
import { sha256 } from '../../src/domain/fingerprint.ts';
import type { Step } from '../../src/domain/plan.ts';
import { exitCodeOf } from '../../src/migrate/apply.ts';
import { createRun } from '../../src/migrate/state-folder.ts';
import { createFakeService, fakeKey } from './support/fake-service.ts';
import {
  APP_JS,
  apply,
  KEY,
  LEGACY_ID,
  openPorts,
  readTree,
  samplePlan,
  sampleTree,
  startSample,
  statuses,
} from './support/sample-run.ts';

const ALL_DONE = ['1 done', '2 done', '3 done', '4 done', '5 done', '6 by-hand', '7 skipped'];

test('a plan is carried out in order, byte for byte outside its edits', async () => {
  const service = createFakeService();
  const { root, plan, folder } = await startSample();
  const outcomes = await apply(plan, await openPorts(root, folder, service));
  expect(statuses(outcomes)).toEqual(ALL_DONE);
  expect(exitCodeOf(outcomes)).toBe(0);
  const secret = service.keys[0]?.secret.reveal();
  expect(await readTree(root)).toEqual({
    [join(root, 'app.js')]: 'const app = new Clarifai.App({apiKey: process.env.CLARIFAI_API_KEY});\r\n',
    [join(root, 'config/keys.json')]: `{"clientId": "${secret}"}`,
    [join(root, '.env')]: `OTHER=1\nCLARIFAI_API_KEY=${secret}\n`,
  });
  expect((await stat(join(root, 'app.js'))).mode & 0o777).toBe(0o755);
});

test('a second run changes nothing', async () => {
  const service = createFakeService();
  const { root, plan, folder } = await startSample();
  await apply(plan, await openPorts(root, folder, service));
  const after = await readTree(root);
  const outcomes = await apply(plan, await openPorts(root, folder, service));
  expect(outcomes.map(({ status }) => status)).not.toContain('failed');
  expect(statuses(outcomes).filter((status) => status.endsWith(' done'))).toEqual(['3 done']);
  expect(await readTree(root)).toEqual(after);
  expect(service.calls.filter((call) => call === 'create')).toHaveLength(1);
});

test('the journal holds no secret, and copies of old files are only the owner’s', async () => {
  const service = createFakeService();
  const { root, plan, folder } = await startSample();
  await apply(plan, await openPorts(root, folder, service));
  const journal = await readFile(folder.journalFile, 'utf8');
  for (const hidden of [LEGACY_ID, service.keys[0]?.secret.reveal() ?? '']) {
    expect(journal).not.toContain(hidden);
  }
  const copies = await readdir(folder.backupFolder);
  expect(copies.toSorted()).toEqual([APP_JS, `{"clientId": "${LEGACY_ID}"}`, 'OTHER=1'].map(sha256).toSorted());
  for (const copy of copies) {
    expect((await stat(join(folder.backupFolder, copy))).mode & 0o777).toBe(0o600);
  }
  expect(await readFile(join(root, '.keyshift/.gitignore'), 'utf8')).toBe('*\n');
});

test('a key that is refused leaves every file of its component alone', async () => {
  const service = createFakeService();
  service.faults.push('refuse');
  const { root, plan, folder, before } = await startSample();
  const outcomes = await apply(plan, await openPorts(root, folder, service));
  expect(statuses(outcomes)).toEqual([
    '1 failed',
    '2 skipped',
    '3 skipped',
    '4 skipped',
    '5 skipped',
    '6 by-hand',
    '7 skipped',
  ]);
  expect(exitCodeOf(outcomes)).toBe(3);
  expect(outcomes[3]?.reason).toBe('its key tagger is not ready: refused');
  expect(await readTree(root)).toEqual(before);
});

test('a key that fails leaves files of other components to their own keys', async () => {
  const service = createFakeService();
  service.faults.push('refuse');
  const other = { ...KEY, id: 'config', component: 'config', marker: 'ks-1', description: 'ks-1' };
  const { root, plan, folder } = await startSample((steps) => [
    ...steps.filter(({ id }) => id !== '5'),
    { id: '8', kind: 'create-key', key: other },
    ...steps.flatMap((step) =>
      step.id === '5' && step.kind === 'edit-file'
        ? [{ ...step, edits: step.edits.map((edit) => ({ ...edit, text: secretHole('config') })) }]
        : [],
    ),
  ]);
  const outcomes = await apply(plan, await openPorts(root, folder, service));
  expect(statuses(outcomes)).toEqual([
    ...['1 failed', '8 done', '2 skipped', '3 skipped', '4 skipped'],
    ...['5 done', '6 by-hand', '7 skipped'],
  ]);
});

test('a key with too many scopes is not used', async () => {
  const service = createFakeService();
  const { root, plan, folder, before } = await startSample();
  const generous = { ...service, scopesOf: async () => ['Predict', 'All'] };
  const outcomes = await apply(plan, await openPorts(root, folder, generous));
  expect(outcomes[2]).toEqual({ stepId: '3', status: 'failed', reason: 'key tagger has All too' });
  expect((await readTree(root))[join(root, 'app.js')]).toBe(before[join(root, 'app.js')]);
});

test('a file that changed since the plan is left alone, the rest is done', async () => {
  const service = createFakeService();
  const { root, plan, folder } = await startSample();
  await writeFile(join(root, 'app.js'), `${APP_JS}// mine\n`);
  const outcomes = await apply(plan, await openPorts(root, folder, service));
  expect(statuses(outcomes)).toContain('4 failed');
  expect(statuses(outcomes)).toContain('5 done');
  expect(await readFile(join(root, 'app.js'), 'utf8')).toBe(`${APP_JS}// mine\n`);
});

test('an adopted key is delivered like a new one', async () => {
  const service = createFakeService([fakeKey(7, KEY.app, KEY.description, ['Predict'])]);
  const { root, plan, folder } = await startSample();
  const outcomes = await apply(plan, await openPorts(root, folder, service));
  expect(statuses(outcomes).slice(0, 2)).toEqual(['1 already-done', '2 done']);
  expect(service.keys).toHaveLength(1);
});

test('a secret goes into a file that the plan also edits, after the edit', async () => {
  const service = createFakeService();
  const root = await sampleTree();
  const legacy = `CLARIFAI_CLIENT_ID=${LEGACY_ID}\n`;
  await writeFile(join(root, '.env'), legacy);
  const plan = samplePlan(root, (steps) => [
    ...steps,
    {
      id: '8',
      kind: 'edit-file',
      file: '.env',
      sha256: sha256(legacy),
      encoding: 'utf8',
      edits: [{ start: 0, end: legacy.length, text: '' }],
      masks: [],
      findings: [],
    },
  ]);
  const folder = await createRun(root, plan, new Date(0));
  const outcomes = await apply(plan, await openPorts(root, folder, service));
  expect(statuses(outcomes)).toEqual([
    ...['1 done', '3 done', '4 done', '5 done', '8 done'],
    ...['2 done', '6 by-hand', '7 skipped'],
  ]);
  const env = `CLARIFAI_API_KEY=${service.keys[0]?.secret.reveal()}\n`;
  expect(await readFile(join(root, '.env'), 'utf8')).toBe(env);
  const again = await apply(plan, await openPorts(root, folder, service));
  expect(statuses(again)).toContain('8 already-done');
  expect(await readFile(join(root, '.env'), 'utf8')).toBe(env);
});

test('links: hard ones stay, a soft one is followed once, one out of the root is refused', async () => {
  const service = createFakeService();
  const { root, folder } = await startSample();
  const outside = await sampleTree();
  await link(join(root, 'app.js'), join(root, 'twin.js'));
  await symlink('config/keys.json', join(root, 'soft.json'));
  await symlink(join(outside, 'app.js'), join(root, 'out.js'));
  const plan = samplePlan(root, (steps) => [
    ...steps,
    ...editsOf(steps, '5', 'soft.json'),
    ...editsOf(steps, '4', 'out.js'),
    ...editsOf(steps, '4', '../app.js'),
    ...editsOf(steps, '4', '.git/hooks/pre-commit'),
  ]);
  const outcomes = await apply(plan, await openPorts(root, folder, service));
  expect(statuses(outcomes).slice(3, 9)).toEqual([
    ...['4 done', '5 done', 'soft.json already-done'],
    ...['out.js failed', '../app.js failed', '.git/hooks/pre-commit failed'],
  ]);
  expect(await readFile(join(root, 'twin.js'), 'utf8')).toContain('process.env');
  expect((await stat(join(root, 'app.js'))).nlink).toBe(2);
  expect(await readFile(join(outside, 'app.js'), 'utf8')).toBe(APP_JS);
});

function editsOf(steps: readonly Step[], id: string, file: string): readonly Step[] {
  return steps.flatMap((step) => (step.id === id && step.kind === 'edit-file' ? [{ ...step, id: file, file }] : []));
}

test('a plan that was changed after it was made is refused unless forced', async () => {
  const service = createFakeService();
  const { root, plan, folder } = await startSample();
  const changed = { ...plan, profile: 'minimum' } as const;
  const ports = await openPorts(root, folder, service);
  await expect(apply(changed, ports)).rejects.toMatchObject({ code: 'stale-plan' });
  expect(service.calls).toEqual([]);
  expect(statuses(await apply(changed, ports, { force: true }))).toEqual(ALL_DONE);
});

test('a secret without a sink stops the plan before anything is done', async () => {
  const service = createFakeService();
  const unnamed = (steps: Step[]) =>
    steps.map((step) => (step.kind === 'deliver-secret' ? { ...step, sink: null } : step));
  const { root, plan, folder } = await startSample(unnamed);
  const ports = await openPorts(root, folder, service);
  await expect(apply(plan, ports)).rejects.toMatchObject({
    code: 'refused',
    hint: expect.stringContaining('--sink'),
  });
  expect(service.calls).toEqual([]);
  await apply(plan, ports, { sink: 'json:secrets.json' });
  expect(await readFile(join(root, 'secrets.json'), 'utf8')).toContain('CLARIFAI_API_KEY');
});

test('two keys under one name in one file are refused', async () => {
  const other = { ...KEY, id: 'other', marker: 'ks-ffffffffffff', description: 'ks-ffffffffffff' };
  const service = createFakeService();
  const { root, plan, folder } = await startSample((steps) => [
    ...steps,
    { id: '8', kind: 'create-key', key: other },
    {
      id: '9',
      kind: 'deliver-secret',
      keyId: 'other',
      name: KEY.envName,
      sink: 'dotenv:.env',
      optional: false,
    },
  ]);
  await expect(apply(plan, await openPorts(root, folder, service))).rejects.toThrow(
    /tagger and other would both be CLARIFAI_API_KEY/,
  );
});

test('the interrupt stops between steps and the next run goes on', async () => {
  const service = createFakeService();
  const { root, plan, folder } = await startSample();
  const signal = AbortSignal.abort();
  const ports = await openPorts(root, folder, service);
  await expect(apply(plan, ports, { signal })).rejects.toMatchObject({
    code: 'interrupted',
    exitCode: 3,
  });
  expect(statuses(await apply(plan, await openPorts(root, folder, service)))).toEqual(ALL_DONE);
});
