import { spawnSync } from 'node:child_process';

/** One run of a program. */
export interface Run {
  readonly wallSeconds: number;
  /** User and system time of the program and all it started. */
  readonly cpuSeconds: number;
  /** Of the largest process. */
  readonly peakMebibytes: number;
  readonly output: string;
}

/** Runs a program under time(1). @throws Error when it could not be run, or ended with a code that is not among `codes` */
export function runOnce(command: readonly string[], folder: string, codes: readonly number[]): Run {
  const done = spawnSync('/usr/bin/time', ['-q', '-f', '%e %U %S %M', ...command], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 1 << 30,
  });
  if (done.error) throw done.error;
  if (!codes.includes(done.status ?? -1))
    throw new Error(`${command.join(' ')} ended with ${done.status}: ${done.stderr}`);
  const [wall = 0, user = 0, system = 0, kibibytes = 0] = (done.stderr.trimEnd().split('\n').at(-1) ?? '')
    .split(' ')
    .map(Number);
  return { wallSeconds: wall, cpuSeconds: user + system, peakMebibytes: kibibytes / 1024, output: done.stdout };
}

export function median(numbers: readonly number[]): number {
  return numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}
