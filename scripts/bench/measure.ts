import { spawnSync } from 'node:child_process';

/** A program to be measured. */
export interface Program {
  readonly name: string;
  readonly command: readonly string[];
  readonly folder: string;
  /** Exit codes with which it did what it was asked for. */
  readonly codes: readonly number[];
  /** What is done before each run, and not measured. */
  readonly before?: () => void;
}

/** One run of a program. */
export interface Run {
  readonly wallSeconds: number;
  /** User and system time of the program and all it started. */
  readonly cpuSeconds: number;
  /** Of the largest process. */
  readonly peakMebibytes: number;
}

/** Runs a program under time(1). @throws Error when it could not be run, or ended with another code */
function runOnce({ command, folder, codes, before }: Program): Run {
  before?.();
  const started = performance.now();
  const done = spawnSync('/usr/bin/time', ['-q', '-f', '%U %S %M', ...command], {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
    maxBuffer: 1 << 30,
  });
  const wallSeconds = (performance.now() - started) / 1000;
  if (done.error) throw done.error;
  if (!codes.includes(done.status ?? -1))
    throw new Error(`${command.join(' ')} ended with ${done.status}: ${done.stderr}`);
  const [user = 0, system = 0, kibibytes = 0] = (done.stderr.trimEnd().split('\n').at(-1) ?? '').split(' ').map(Number);
  return { wallSeconds, cpuSeconds: user + system, peakMebibytes: kibibytes / 1024 };
}

/** Runs programs in turns, so that a slow moment counts for all; the first round warms the file cache and counts not. */
export function runInTurns(programs: readonly Program[], rounds: number): ReadonlyMap<Program, readonly Run[]> {
  const runs = new Map<Program, Run[]>(programs.map((program) => [program, []]));
  for (let round = 0; round <= rounds; round++) {
    for (const program of programs) {
      const run = runOnce(program);
      if (round > 0) runs.get(program)?.push(run);
    }
  }
  return runs;
}

export function median(numbers: readonly number[]): number {
  return numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}
