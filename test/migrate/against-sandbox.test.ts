import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { createKeyService } from '../../src/clarifai/http-key-service.ts';
import { Secret } from '../../src/domain/secret.ts';
import { openJournal } from '../../src/migrate/journal.ts';
import { createRun, type RunFolder } from '../../src/migrate/state-folder.ts';
import { parseFaultRule, startSandbox } from '../../src/sandbox/index.ts';
import { apply, KEY, openPorts, readTree, rollback, samplePlan, sampleTree, statuses } from './support/sample-run.ts';

const SCRIPT = fileURLToPath(new URL('./support/apply-process.ts', import.meta.url));

/** A sandbox, and the sample plan made for its first application. */
async function startWith(...faults: string[]) {
  const sandbox = await startSandbox({ faults: faults.map(parseFaultRule) });
  onTestFinished(() => sandbox.close());
  const { pat, apps } = sandbox.account();
  const appId = apps[0]?.appId ?? '';
  const key = { ...KEY, app: { userId: sandbox.account().userId, appId } };
  async function prepare() {
    const root = await sampleTree();
    const plan = samplePlan(root, (steps) =>
      steps.map((step) => (step.kind === 'create-key' ? { ...step, key } : step)),
    );
    return { root, plan, folder: await createRun(root, plan, new Date(0)) };
  }
  const connect = () =>
    createKeyService({
      baseUrl: sandbox.url,
      pat: new Secret(pat),
      timeoutMs: 1000,
      sleep: () => Promise.resolve(),
    });
  const made = () => sandbox.keys(appId).filter(({ description }) => description.includes(KEY.marker));
  return { sandbox, pat, appId, prepare, connect, made };
}

const POST = 'POST /v2/users/*/keys';

test.each([
  [`commit-then-drop:times=1:${POST}`],
  [`commit-then-drop:times=2:${POST}`],
  [`500-after-commit:times=1:${POST}`],
  [`malformed-json:times=1:${POST}`],
  [`slow-body:times=1:ms=3000:${POST}`],
  [`reset:times=2:${POST}`],
  [`500:times=2:${POST}`],
  [`429-retry-after:times=2:${POST}`],
  [`reset:0.5`],
])('exactly one key under %s, and none after the rollback', async (fault) => {
  const { prepare, connect, made } = await startWith(fault);
  const { root, plan, folder } = await prepare();
  const before = await readTree(root);
  const outcomes = await apply(plan, await openPorts(root, folder, connect()));
  expect(outcomes.filter(({ status }) => status === 'failed')).toEqual([]);
  expect(made()).toHaveLength(1);
  expect(made()[0]).toMatchObject({ description: KEY.description, scopes: ['Predict'] });
  const undone = await rollback(plan, await openPorts(root, folder, connect()));
  expect(statuses(undone)).toContain('1 done');
  expect(made()).toEqual([]);
  expect(await readTree(root)).toEqual(before);
});

test('four operators at once end with one key, and all read the same', async () => {
  const { prepare, connect, made } = await startWith(`commit-then-drop:0.5:${POST}`);
  const operators = await Promise.all([prepare(), prepare(), prepare(), prepare()]);
  await Promise.all(
    operators.map(async ({ root, plan, folder }) => {
      const outcomes = await apply(plan, await openPorts(root, folder, connect()));
      expect(outcomes.filter(({ status }) => status === 'failed')).toEqual([]);
    }),
  );
  expect(made()).toHaveLength(1);
  for (const { root } of operators) {
    expect(Object.values(await readTree(root)).join()).toContain(made()[0]?.secret.reveal());
  }
});

test('a process killed between POST and answer leaves one key, which the next takes over', async () => {
  const { sandbox, pat, prepare, connect, made } = await startWith(`slow-body:times=1:ms=20000:${POST}`);
  const { root, plan, folder } = await prepare();
  const before = await readTree(root);
  const start = () => startProcess(root, folder, sandbox.url, pat);

  const killed = start();
  while (made().length === 0) await delay(5);
  killed.kill('SIGKILL');
  expect((await once(killed, 'exit'))[1]).toBe('SIGKILL');
  const { records } = await openJournal(folder.journalFile, { readonly: true });
  expect(records.at(-1)?.type).toBe('key-intended');

  const resumed = start();
  const [output, [code]] = await Promise.all([text(resumed.stdout), once(resumed, 'exit')]);
  expect(code).toBe(0);
  expect(output).toContain('1 done\n2 done\n3 done\n4 done\n5 done\n');
  expect(made()).toHaveLength(1);

  await rollback(plan, await openPorts(root, folder, connect()));
  expect(made()).toEqual([]);
  expect(await readTree(root)).toEqual(before);
});

function startProcess(root: string, folder: RunFolder, url: string, pat: string) {
  const args = ['--import', 'tsx', SCRIPT, root, folder.id, url, pat];
  return spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
}

test('a wrong token is one clear failure and changes nothing', async () => {
  const { sandbox, prepare } = await startWith();
  const { root, plan, folder } = await prepare();
  const before = await readTree(root);
  const wrong = createKeyService({
    baseUrl: sandbox.url,
    pat: new Secret('00000000000040008000000000000bad'),
  });
  const [first] = await apply(plan, await openPorts(root, folder, wrong));
  expect(first?.status).toBe('failed');
  expect(first?.reason).toContain('Set CLARIFAI_PAT');
  expect(await readTree(root)).toEqual(before);
});
