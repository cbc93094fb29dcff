import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { bareEnvironment } from '../support/capture-cli.ts';
import { type CliStage, openCliStage } from '../support/cli-stage.ts';

const ROOT = join(import.meta.dirname, '../..');
const FILES = ['.env', 'package.json', 'tagger.js'];

let stage: CliStage;

beforeEach(async () => {
  stage = await openCliStage();
});

afterEach(() => stage.close());

const contents = (): readonly string[] => FILES.map((file) => stage.read(file));

/** Starts a command in a process of its own and kills it, as a power cut would, when it told of its n-th step. */
async function killAfter(steps: number, args: readonly string[]): Promise<void> {
  const loader = join(ROOT, 'node_modules/tsx/dist/esm/index.mjs');
  const child = spawn(process.execPath, ['--import', loader, join(ROOT, 'src/cli/main.ts'), ...args], {
    cwd: stage.folder,
    env: bareEnvironment(stage.env),
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let told = '';
  child.stdout.on('data', (chunk: Buffer) => {
    told += chunk.toString();
    if ((told.match(/^ {2}(done|already-done) /gm) ?? []).length >= steps) child.kill('SIGKILL');
  });
  const signal = await new Promise<NodeJS.Signals | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (_code, by) => resolve(by));
  });
  expect(signal, told).toBe('SIGKILL');
}

describe('a process that is killed', () => {
  it.each([1, 2])('in a rollback after step %i leaves one that ends well when it is run again', async (steps) => {
    const before = contents();
    await stage.run(['migrate', '--sink', 'dotenv:.env', '--yes']);
    await killAfter(steps, ['rollback', 'latest', '--yes']);
    const again = await stage.run(['rollback', 'latest', '--yes']);
    expect(again.code, again.stdout + again.stderr).toBe(0);
    expect(contents()).toEqual(before);
    expect(stage.sandbox.keys('photo-tagger')).toEqual([]);
  });

  it.each([1, 2])('in a rotation after step %i leaves one that ends well when it is run again', async (steps) => {
    await stage.run(['migrate', '--sink', 'dotenv:.env', '--yes']);
    const [old] = stage.sandbox.keys('photo-tagger');
    await killAfter(steps, ['rotate', 'key-1', '--yes']);
    const again = await stage.run(['rotate', 'key-1', '--yes']);
    expect(again.code, again.stdout + again.stderr).toBe(0);
    const [key, ...more] = stage.sandbox.keys('photo-tagger');
    expect(more).toEqual([]);
    expect(key?.secret.fingerprint).not.toBe(old?.secret.fingerprint);
    expect(stage.read('.env')).toContain(key?.secret.reveal());
    expect((await stage.run(['runs'])).stdout.trim().split('\n')).toHaveLength(2);
  });
});
