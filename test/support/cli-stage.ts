import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type RunningSandbox, type SandboxOptions, startSandbox } from '../../src/sandbox/index.ts';
import { bareEnvironment, type CliAnswer, captureCli, type Environment } from './capture-cli.ts';

const ROOT = join(import.meta.dirname, '../..');

/** A temporary copy of samples/node-tagger, a sandbox, and the real command line. */
export interface CliStage {
  readonly sandbox: RunningSandbox;
  readonly folder: string;
  readonly env: Readonly<Record<string, string>>;
  /** In this process. */
  run(args: readonly string[], env?: Environment): Promise<CliAnswer>;
  /** In a process of its own: slower, and all that it writes is seen. */
  start(args: readonly string[], env?: Environment): Promise<CliAnswer>;
  read(file: string): string;
  write(file: string, text: string): void;
  /** The text of a file under samples/. */
  sample(file: string): string;
  close(): Promise<void>;
}

export async function openCliStage(options: SandboxOptions = {}): Promise<CliStage> {
  const sandbox = await startSandbox(options);
  const folder = mkdtempSync(join(tmpdir(), 'keyshift-cli-'));
  cpSync(join(ROOT, 'samples/node-tagger'), folder, { recursive: true });
  const { pat, userId } = sandbox.account();
  const env = { CLARIFAI_API_BASE: sandbox.url, CLARIFAI_PAT: pat, CLARIFAI_USER_ID: userId };
  return {
    sandbox,
    folder,
    env,
    run: (args, more = {}) => captureCli(args, folder, { ...env, ...more }),
    start: (args, more = {}) => startCli(args, folder, { ...env, ...more }),
    read: (file) => readFileSync(join(folder, file), 'utf8'),
    write: (file, text) => writeFileSync(join(folder, file), text),
    sample: (file) => readFileSync(join(ROOT, 'samples', file), 'utf8'),
    async close() {
      await sandbox.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A command line in a process of its own, started in `cwd`. */
export function startCli(args: readonly string[], cwd: string, env: Environment): Promise<CliAnswer> {
  const loader = join(ROOT, 'node_modules/tsx/dist/esm/index.mjs');
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', loader, join(ROOT, 'src/cli/main.ts'), ...args], {
      cwd,
      env: bareEnvironment(env),
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
    child.on('error', reject);
    child.on('close', (code) =>
      resolve({
        code: code ?? -1,
        stdout: Buffer.concat(out).toString(),
        stderr: Buffer.concat(err).toString(),
      }),
    );
  });
}
