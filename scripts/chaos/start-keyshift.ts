import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import type { Kill } from './point.ts';

const PRELOAD = fileURLToPath(new URL('kill-at-boundary.mjs', import.meta.url));

/** The command line under trial. */
export interface Cli {
  /** Arguments of node, before those of keyshift, that start it in a process of its own. */
  readonly start: readonly string[];
  /** Runs it in this process and gives its exit code. */
  readonly run: (args: readonly string[]) => Promise<number>;
}

export interface Started {
  readonly cli: Cli;
  readonly folder: string;
  readonly env: Readonly<Record<string, string>>;
}

export interface Ended {
  /** Null when it was killed. */
  readonly code: number | null;
  readonly output: string;
}

/** A start that hangs is a failure of its own. */
const LONGEST = 120_000;

/** Runs keyshift in a process of its own, which `kill` may end. */
export async function startKeyshift(started: Started, args: readonly string[], kill?: Kill): Promise<Ended> {
  const atBoundary = kill?.at === 'boundary' ? `${kill.number}${kill.half ? '/half' : ''}` : '';
  const child = spawn(process.execPath, ['--import', PRELOAD, ...started.cli.start, ...args], {
    cwd: started.folder,
    env: { PATH: process.env['PATH'], NO_COLOR: '1', CI: 'true', ...started.env, KEYSHIFT_CHAOS_KILL: atBoundary },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const timer = setTimeout(() => child.kill('SIGKILL'), kill?.at === 'time' ? kill.milliseconds : LONGEST);
  const said = Promise.all([text(child.stdout), text(child.stderr)]);
  const [code] = await once(child, 'close');
  clearTimeout(timer);
  return { code, output: (await said).join('') };
}

/** The boundaries that an undisturbed run meets, by name. */
export async function countBoundaries(started: Started, args: readonly string[], into: string) {
  const env = { ...started.env, KEYSHIFT_CHAOS_COUNT: into };
  const startedAt = performance.now();
  const ended = await startKeyshift({ ...started, env }, args);
  const milliseconds = performance.now() - startedAt;
  return { ended, milliseconds, boundaries: readFileSync(into, 'utf8').split('\n') };
}
