import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { buffer } from 'node:stream/consumers';
import { type GitLocation, gitEnvironment } from './environment.ts';

/**
 * A repository's own .git/config may name programs (core.fsmonitor, hooks, pagers) that ordinary commands run.
 * These settings take the first two away; what else a command could run is for its caller to avoid: never
 * `diff` or `status` on the working tree (they run filters), `log` only as plumbing has it (`rev-list`, `diff-tree`).
 */
const SAFE_SETTINGS = [
  '-c',
  'core.fsmonitor=false',
  '-c',
  'core.hooksPath=/dev/null',
  '--no-pager',
  '--literal-pathspecs',
];

const MAX_OUTPUT_BYTES = 1 << 30;

/** Git ran and failed. `stderr` is what it said, in English. */
export class GitError extends Error {
  override readonly name = 'GitError';
  readonly status: number | null;
  readonly stderr: string;

  constructor(status: number | null, stderr: string) {
    super(`git ended with ${status}`);
    this.status = status;
    this.stderr = stderr;
  }
}

/**
 * Runs git in a folder and gives what it prints. Safe on a hostile repository as far as its settings go.
 * @throws Error as node:child_process does: git is missing (`code` ENOENT) or failed (`status`, `stderr`)
 */
export function runGit(folder: string, args: readonly string[], location?: GitLocation): Buffer {
  return execFileSync('git', [...SAFE_SETTINGS, ...args], {
    cwd: folder,
    env: gitEnvironment(location),
    maxBuffer: MAX_OUTPUT_BYTES,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/**
 * The same while the caller does something else.
 * @throws {GitError} when git fails
 * @throws Error with `code` ENOENT when git is missing
 */
export async function askGit(folder: string, args: readonly string[], location?: GitLocation): Promise<Buffer> {
  const git = spawn('git', [...SAFE_SETTINGS, ...args], {
    cwd: folder,
    env: gitEnvironment(location),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [output, complaint, [status]] = await Promise.all([buffer(git.stdout), buffer(git.stderr), once(git, 'close')]);
  if (status !== 0) throw new GitError(status, complaint.toString());
  return output;
}

/** Starts git with the same care; standard input and output are pipes. */
export function startGit(folder: string, args: readonly string[], location?: GitLocation): ChildProcess {
  return spawn('git', [...SAFE_SETTINGS, ...args], {
    cwd: folder,
    env: gitEnvironment(location),
    stdio: ['pipe', 'pipe', 'ignore'],
  });
}

/** What git prints; undefined when it fails or is missing. */
export function tryGit(folder: string, args: readonly string[]): string | undefined {
  try {
    return runGit(folder, args).toString();
  } catch {
    return undefined;
  }
}
