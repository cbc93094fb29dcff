import { resolve } from 'node:path';
import type { Argv } from 'yargs';

/** Options of every command that works on a run. */
export interface RunOptions {
  readonly run: string;
  readonly root: string;
}

export function withRunOptions(program: Argv): Argv {
  return withRoot(program).positional('run', {
    type: 'string',
    demandOption: true,
    describe: 'Id of the run, see keyshift runs; latest is the last one',
  });
}

export function withRoot(program: Argv): Argv {
  return program.option('root', { type: 'string', default: '.', describe: 'Folder that was planned' });
}

export function rootOf({ root }: Pick<RunOptions, 'root'>): string {
  return resolve(root);
}
