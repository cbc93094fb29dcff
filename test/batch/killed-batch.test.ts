import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { expect, it, onTestFinished } from 'vitest';
import { batchFolder } from '../../src/batch/batch-state.ts';
import type { BatchSummary } from '../../src/batch/batch-summary.ts';
import { markerOf } from '../../src/batch/row-request.ts';
import { readFingerprintKey } from '../../src/migrate/fingerprint-key.ts';
import { startSandbox } from '../../src/sandbox/index.ts';
import { readRecords, tempFolder } from './support/run.ts';

const ROWS = 600;
const APPS = 12;
const SCRIPT = fileURLToPath(new URL('./support/batch-process.ts', import.meta.url));

function rowsOf(appIds: readonly string[]): string {
  const rows = Array.from({ length: ROWS }, (_, i) => {
    const appId = appIds[i % appIds.length] ?? '';
    return `${appId},service ${i},Predict;Inputs:Get,SERVICE_${i}_KEY,EXAMPLEclientsecret${String(i).padStart(21, '0')}`;
  });
  return ['app_id,description,scopes,env,client_secret', ...rows, ''].join('\n');
}

it('ends with exactly one key for each row although it is killed twice', async () => {
  const killAfter = [150, 350];
  let made = 0;
  let child: ChildProcess | undefined;
  const sandbox = await startSandbox({
    apps: APPS,
    seed: 7,
    faults: [
      { fault: 'commit-then-drop', match: { method: 'POST' }, probability: 0.05 },
      { fault: '500-after-commit', match: { method: 'POST' }, probability: 0.02 },
      { fault: '429', probability: 0.05 },
      { fault: 'reset', probability: 0.03 },
    ],
    log({ method }) {
      if (method !== 'POST') return;
      made += 1;
      if (made === killAfter[0]) {
        killAfter.shift();
        child?.kill('SIGKILL');
      }
    },
  });
  onTestFinished(() => sandbox.close());
  const folder = await tempFolder();
  const file = join(folder, 'batch.csv');
  const keysFile = join(folder, 'keys.csv');
  const { pat, apps } = sandbox.account();
  await writeFile(file, rowsOf(apps.map(({ appId }) => appId)));

  const start = async (): Promise<{ readonly signal: unknown; readonly output: string }> => {
    const args = ['--import', 'tsx', SCRIPT, file, sandbox.url, pat, keysFile];
    child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
    const output = child.stdout ? text(child.stdout) : '';
    const [, signal] = await once(child, 'exit');
    return { signal, output: await output };
  };

  expect((await start()).signal).toBe('SIGKILL');
  const first = sandbox.keys().length;
  expect(first).toBeGreaterThan(0);
  expect(first).toBeLessThan(ROWS);
  expect((await start()).signal).toBe('SIGKILL');
  expect(sandbox.keys().length).toBeGreaterThan(first);
  const { signal, output } = await start();
  expect(signal).toBeNull();
  const summary = JSON.parse(output) as BatchSummary;
  expect(summary).toMatchObject({ failed: 0, left: 0, stopped: null });
  expect(summary.done + summary.skipped).toBe(ROWS);

  const keys = sandbox.keys();
  const secrets = keys.map(({ secret }) => secret.reveal()).toSorted();
  expect(keys).toHaveLength(ROWS);
  expect(new Set(keys.map(({ description }) => markerOf(description))).size).toBe(ROWS);

  const delivered = await readRecords(keysFile);
  expect(delivered.map((row) => row['api_key'] ?? '').toSorted()).toEqual(secrets);
  const results = await readRecords(summary.results);
  const { journal } = batchFolder(join(dirname(file), '.keyshift'), file);
  const fingerprints = await readFingerprintKey(journal, null);
  expect(results.map((row) => row['key_fingerprint'] ?? '').toSorted()).toEqual(
    keys.map(({ secret }) => fingerprints.of(secret)).toSorted(),
  );
  const written = [summary.results, journal];
  for (const path of written) {
    const content = await readFile(path, 'utf8');
    expect(content).not.toContain('EXAMPLEclientsecret');
    expect(secrets.filter((secret) => content.includes(secret))).toEqual([]);
  }
}, 180_000);
