import { vi } from 'vitest';
import { runCli } from '../../src/cli/program.ts';

export interface CliAnswer {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

export type Environment = Readonly<Record<string, string | undefined>>;

/** What the command line finds around it: nobody to ask, no colours, nothing of this process's own settings. */
export function bareEnvironment(env: Environment): NodeJS.ProcessEnv {
  return { PATH: process.env['PATH'], NO_COLOR: '1', CI: 'true', ...env };
}

/** Runs a command line in this process, as if it were started in `cwd`: twenty times as fast as starting one. */
export async function captureCli(args: readonly string[], cwd: string, env: Environment): Promise<CliAnswer> {
  const stdout: string[] = [];
  const stderr: string[] = [];
  const before = { cwd: process.cwd(), env: process.env };
  const spies = [
    vi.spyOn(process.stdout, 'write').mockImplementation(writingTo(stdout)),
    vi.spyOn(process.stderr, 'write').mockImplementation(writingTo(stderr)),
    vi.spyOn(console, 'log').mockImplementation((...parts) => stdout.push(`${parts.join(' ')}\n`)),
    vi.spyOn(console, 'error').mockImplementation((...parts) => stderr.push(`${parts.join(' ')}\n`)),
  ];
  process.chdir(cwd);
  process.env = bareEnvironment(env);
  try {
    const code = await runCli(args);
    return { code, stdout: stdout.join(''), stderr: stderr.join('') };
  } finally {
    process.env = before.env;
    process.chdir(before.cwd);
    for (const spy of spies) spy.mockRestore();
  }
}

function writingTo(chunks: string[]): (chunk: string | Uint8Array) => boolean {
  return (chunk) => {
    chunks.push(typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString());
    return true;
  };
}
