import { type ChildProcess, execFileSync, spawn } from 'node:child_process';

/**
 * A repository's own .git/config may name programs (core.fsmonitor, hooks, pagers) that ordinary commands run.
 * These settings take the first two away; what else a command could run is for its caller to avoid: never
 * `diff` or `status` on the working tree (they run filters), and `log -p` only with --no-ext-diff --no-textconv.
 */
const SAFE_SETTINGS = [
  '-c',
  'core.fsmonitor=false',
  '-c',
  'core.hooksPath=/dev/null',
  '--no-pager',
  '--literal-pathspecs',
];

const SAFE_ENVIRONMENT = { GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0', GIT_NO_LAZY_FETCH: '1', LC_ALL: 'C' };

const MAX_OUTPUT_BYTES = 1 << 30;

/**
 * Runs git in a folder and gives what it prints. Safe on a hostile repository as far as its settings go.
 * @throws Error as node:child_process does: git is missing (`code` ENOENT) or failed (`status`, `stderr`)
 */
export function runGit(folder: string, args: readonly string[], input?: string | Uint8Array): Buffer {
  return execFileSync('git', [...SAFE_SETTINGS, ...args], {
    cwd: folder,
    env: { ...process.env, ...SAFE_ENVIRONMENT },
    maxBuffer: MAX_OUTPUT_BYTES,
    stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
    ...(input === undefined ? {} : { input }),
  });
}

/** Starts git with the same care; standard input and output are pipes. */
export function startGit(folder: string, args: readonly string[]): ChildProcess {
  return spawn('git', [...SAFE_SETTINGS, ...args], {
    cwd: folder,
    env: { ...process.env, ...SAFE_ENVIRONMENT },
    stdio: ['pipe', 'pipe', 'ignore'],
  });
}
