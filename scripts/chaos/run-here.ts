import { captureWrites } from './capture-writes.ts';
import type { Cli, Ended, Started } from './start-keyshift.ts';

/**
 * Runs keyshift in this process, whose modules are loaded already: what nobody kills needs no process of its own, and
 * most of a trial's time is the start of processes.
 */
export async function runHere({ folder, env }: Started, args: readonly string[], runCli: Cli['run']): Promise<Ended> {
  const before = { folder: process.cwd(), env: process.env };
  process.chdir(folder);
  process.env = { PATH: before.env['PATH'], NO_COLOR: '1', CI: 'true', ...env };
  try {
    const { result, output } = await captureWrites(() => runCli(args));
    return { code: result, output };
  } finally {
    process.env = before.env;
    process.chdir(before.folder);
  }
}
