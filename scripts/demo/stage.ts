import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { RunningSandbox } from '../../src/sandbox/index.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const CLI = join(ROOT, 'dist/cli/main.js');

/** Something that must hold did not. */
export class DemoError extends Error {}

export function mustHold(condition: boolean, what: string): void {
  if (!condition) throw new DemoError(what);
}

export interface Finished {
  readonly code: number;
  readonly output: string;
}

/** Where the demo plays: a sandbox, a temporary copy of samples/, and a way to run keyshift as a user does. */
export interface Stage {
  readonly sandbox: RunningSandbox;
  /** Temporary; removed at the end. */
  readonly folder: string;
  /** The copy of samples/. */
  readonly samples: string;
  /** Kept after the demo, so that it can be opened. */
  readonly reportFile: string;
  say(line: string): void;
  heading(text: string): void;
  keyshift(folder: string, ...args: string[]): Promise<Finished>;
  node(folder: string, ...args: string[]): Promise<Finished>;
  /** Makes a published npm client the `clarifai` of a folder, as npm install would. */
  useClient(folder: string, installed: 'clarifai-legacy' | 'clarifai-keyed'): void;
  seconds(): string;
}

export function createStage(sandbox: RunningSandbox): Stage {
  const started = performance.now();
  const folder = mkdtempSync(join(tmpdir(), 'keyshift-demo-'));
  const samples = join(folder, 'samples');
  cpSync(join(ROOT, 'samples'), samples, { recursive: true });
  let stages = 0;
  const say = (line: string): void => console.log(line);
  const { pat, userId } = sandbox.account();
  const env = {
    ...process.env,
    CLARIFAI_API_BASE: sandbox.url,
    CLARIFAI_PAT: pat,
    CLARIFAI_USER_ID: userId,
    NO_COLOR: '1',
  };
  return {
    sandbox,
    folder,
    samples,
    reportFile: join(tmpdir(), 'keyshift-demo-report.html'),
    say,
    heading(text) {
      stages += 1;
      say(`\n── ${stages}. ${text} ${'─'.repeat(Math.max(3, 78 - text.length))}`);
    },
    keyshift: (cwd, ...args) => run([CLI, ...args], cwd, env),
    node: (cwd, ...args) => run(args, cwd, process.env),
    useClient(cwd, installed) {
      const link = join(cwd, 'node_modules/clarifai');
      mkdirSync(join(cwd, 'node_modules'), { recursive: true });
      rmSync(link, { force: true });
      symlinkSync(join(ROOT, 'node_modules', installed), link);
    },
    seconds: () => ((performance.now() - started) / 1000).toFixed(0),
  };
}

function run(args: readonly string[], cwd: string, env: NodeJS.ProcessEnv): Promise<Finished> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    child.stdout.on('data', (chunk) => {
      output += chunk;
    });
    child.stderr.on('data', (chunk) => {
      output += chunk;
    });
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}
