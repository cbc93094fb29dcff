import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type RunningSandbox, type SandboxOptions, startSandbox } from '../../src/sandbox/index.ts';

const ROOT = join(import.meta.dirname, '../..');

export interface CliAnswer {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** A temporary copy of samples/node-tagger, a sandbox, and the real command line in a process of its own. */
export interface CliStage {
  readonly sandbox: RunningSandbox;
  readonly folder: string;
  readonly env: Readonly<Record<string, string>>;
  run(args: readonly string[], env?: Readonly<Record<string, string | undefined>>): Promise<CliAnswer>;
  read(file: string): string;
  write(file: string, text: string): void;
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
    run: (args, more = {}) => spawnCli(args, folder, { ...env, ...more }),
    read: (file) => readFileSync(join(folder, file), 'utf8'),
    write: (file, text) => writeFileSync(join(folder, file), text),
    async close() {
      await sandbox.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function spawnCli(
  args: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string | undefined>>,
): Promise<CliAnswer> {
  const loader = join(ROOT, 'node_modules/tsx/dist/esm/index.mjs');
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', loader, join(ROOT, 'src/cli/main.ts'), ...args], {
      cwd,
      env: { PATH: process.env['PATH'], NO_COLOR: '1', CI: 'true', ...env },
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
