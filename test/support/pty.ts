import { spawn, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { bareEnvironment } from './capture-cli.ts';
import type { CliStage } from './cli-stage.ts';

const ROOT = join(import.meta.dirname, '../..');

/** What has to be on the screen, since the last answer, before each answer is typed. */
export type Talk = readonly (readonly [RegExp, string])[];

/** The `script` of util-linux gives a command a terminal. */
export function hasPty(): boolean {
  return spawnSync('script', ['--version'], { encoding: 'utf8' }).stdout?.includes('util-linux') ?? false;
}

/** Runs a command line on a terminal of its own and types the answers; gives all that was on the screen. */
export async function talkOnPty(
  args: readonly string[],
  { folder, env }: Pick<CliStage, 'folder' | 'env'>,
  talk: Talk,
  more: Readonly<Record<string, string>> = {},
): Promise<{ readonly code: number; readonly screen: string }> {
  const command = [
    process.execPath,
    '--import',
    join(ROOT, 'node_modules/tsx/dist/esm/index.mjs'),
    join(ROOT, 'src/cli/main.ts'),
    ...args,
  ];
  const line = command.map((word) => `'${word.replaceAll("'", "'\\''")}'`).join(' ');
  const child = spawn('script', ['--quiet', '--return', '--command', line, '/dev/null'], {
    cwd: folder,
    env: { ...bareEnvironment({ ...env, ...more }), CI: undefined, NO_COLOR: undefined, TERM: 'xterm-256color' },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const left = [...talk];
  let screen = '';
  let since = '';
  child.stdout.on('data', (chunk: Buffer) => {
    screen += chunk.toString();
    since += chunk.toString();
    const [next] = left;
    if (next === undefined || !next[0].test(since)) return;
    left.shift();
    since = '';
    child.stdin.write(`${next[1]}\n`);
  });
  const code = await new Promise<number>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (status) => resolve(status ?? -1));
  });
  return { code, screen };
}
