import { readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sha256 } from '../../src/domain/fingerprint.ts';
import type { Outcome } from '../../src/domain/outcome.ts';
import type { Plan } from '../../src/domain/plan.ts';
import { Secret } from '../../src/domain/secret.ts';
import type { RunPorts } from '../../src/migrate/apply-ports.ts';
import { type Fingerprints, fingerprintKeyFile } from '../../src/migrate/fingerprint-key.ts';
import { openJournal } from '../../src/migrate/journal.ts';
import { planRotation } from '../../src/migrate/plan-rotation.ts';
import { rollbackRun } from '../../src/migrate/rollback.ts';
import { rotateKey } from '../../src/migrate/rotate.ts';
import { summarizeRuns } from '../../src/migrate/runs.ts';
import { createRun } from '../../src/migrate/state-folder.ts';
import { createFakeService } from './support/fake-service.ts';
import { apply, KEY, openPorts, readTree, startSample } from './support/sample-run.ts';
import { tempFolder } from './support/temp-folder.ts';

const SECRET = new Secret('00000000000040008000000000000001');

async function applied() {
  const service = createFakeService();
  const { root, plan, folder } = await startSample();
  const before = await readTree(root);
  await apply(plan, await openPorts(root, folder, service));
  return { service, root, plan, folder, before, open: () => openPorts(root, folder, service) };
}

async function statusesOf(outcomes: AsyncIterable<Outcome>): Promise<readonly string[]> {
  const all: string[] = [];
  for await (const { status } of outcomes) all.push(status);
  return all;
}

async function fingerprintsOf(file: string): Promise<Fingerprints> {
  const journal = await openJournal(file);
  await journal.close();
  return journal.fingerprints;
}

function rollback(plan: Plan, ports: RunPorts): Promise<readonly string[]> {
  return statusesOf(rollbackRun(plan, ports));
}

/** The journal as version 1 wrote it: without a key, its fingerprints the start of a SHA-256. */
async function writeAsVersion1(journalFile: string, secret: Secret): Promise<void> {
  const lines = (await readFile(journalFile, 'utf8')).trimEnd().split('\n');
  let previous = '';
  const old = lines.map((line) => {
    const { keyCheck: _, ...record } = JSON.parse(line);
    const version = record.type === 'journal' ? { schemaVersion: 1 } : {};
    const plain = 'fingerprint' in record ? { fingerprint: secret.fingerprint } : {};
    const written = JSON.stringify({ ...record, ...version, ...plain, previous });
    previous = sha256(written);
    return `${written}\n`;
  });
  await writeFile(journalFile, old.join(''));
  await rm(fingerprintKeyFile(journalFile));
}

test('a run names its key by an HMAC whose random key only the owner can read', async () => {
  const { service, folder } = await applied();
  const [key] = service.keys;
  const journal = await readFile(folder.journalFile, 'utf8');
  expect(journal).not.toContain(key?.secret.fingerprint);
  expect(journal).not.toContain(sha256(key?.secret.reveal() ?? '').slice(0, 12));
  expect(journal.match(/"fingerprint":"[0-9a-f]{32}"/g)).not.toHaveLength(0);
  expect((await stat(fingerprintKeyFile(folder.journalFile))).mode & 0o777).toBe(0o600);
});

test('two journals name one secret differently, and one journal always in the same way', async () => {
  const files = await Promise.all([1, 2].map(async () => join(await tempFolder(), 'journal.jsonl')));
  const [a, b] = await Promise.all(files.map(async (file) => (await fingerprintsOf(file)).of(SECRET)));
  expect(a).not.toBe(b);
  const again = await fingerprintsOf(files[0] ?? '');
  expect(again.of(SECRET)).toBe(a);
  expect(again.matches(a, SECRET)).toBe(true);
  expect(again.matches(b, SECRET)).toBe(false);
});

test('a run of journal version 1 is gone on with, rolled back and rotated', async () => {
  for (const end of ['rollback', 'rotate']) {
    const { service, root, plan, folder, before, open } = await applied();
    const [old] = service.keys;
    await writeAsVersion1(folder.journalFile, old?.secret ?? SECRET);
    const again = await apply(plan, await open());
    const doing = plan.steps.filter(({ kind }) => /create-key|deliver-secret|edit-file/.test(kind));
    const touching = again.filter(({ stepId }) => doing.some(({ id }) => id === stepId));
    expect(new Set(touching.map(({ status }) => status))).toEqual(new Set(['already-done']));
    expect(await readFile(folder.journalFile, 'utf8')).toContain('"type":"journal-upgraded"');
    if (end === 'rollback') {
      expect(await rollback(plan, await open())).not.toContain('failed');
      expect(service.keys).toHaveLength(0);
      expect(await readTree(root)).toEqual(before);
      continue;
    }
    const { run, tree } = await open();
    const rotation = await planRotation({ plan, origin: run.state, key: KEY.id, service, tree });
    const rotationFolder = await createRun(root, rotation.plan, new Date(1));
    await statusesOf(rotateKey(rotation.plan, rotation.old, await openPorts(root, rotationFolder, service)));
    expect(service.keys).toHaveLength(1);
    expect(service.keys[0]?.secret.equals(old?.secret ?? SECRET)).toBe(false);
    expect(await readFile(rotationFolder.journalFile, 'utf8')).not.toContain(old?.secret.fingerprint);
  }
});

test.each([
  ['is missing', (file: string) => rm(file)],
  ['is damaged', (file: string) => writeFile(file, 'torn')],
  ['is not the key this journal was begun with', (file: string) => writeFile(file, `${'0'.repeat(64)}\n`)],
])('a key that %s is told before anything is done, and costs no key', async (what, harm) => {
  const { service, root, plan, folder, open } = await applied();
  const keyFile = fingerprintKeyFile(folder.journalFile);
  const kept = await readFile(keyFile);
  await harm(keyFile);
  const journal = await readFile(folder.journalFile);
  await expect(open()).rejects.toMatchObject({
    code: 'file',
    message: `${keyFile} ${what}`,
    hint: expect.stringContaining('found again by their marker'),
  });
  expect(await readFile(folder.journalFile)).toEqual(journal);
  expect(await summarizeRuns(root)).toMatchObject([{ state: 'done', keysMade: 1 }]);
  await writeFile(keyFile, kept);
  expect(await rollback(plan, await open())).not.toContain('failed');
  expect(service.keys).toHaveLength(0);
});

test('a run begun anew takes the keys of one whose fingerprint key is lost by their marker', async () => {
  const { service, root, plan, folder } = await applied();
  await rm(folder.path, { recursive: true });
  const anew = await createRun(root, plan, new Date(2));
  await apply(plan, await openPorts(root, anew, service));
  expect(service.keys).toHaveLength(1);
});
