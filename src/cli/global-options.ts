import type { Argv } from 'yargs';

/** Options that every command takes. */
export interface GlobalOptions {
  /** An array when it is given several times. */
  readonly output: string | readonly string[] | undefined;
  readonly quiet: boolean;
  readonly color: boolean | undefined;
  readonly logLevel: string;
  readonly logFile: string | undefined;
  readonly config: string | undefined;
}

export function withGlobalOptions(program: Argv): Argv {
  return program
    .option('output', { alias: 'o', type: 'string', global: true, describe: 'Write the answer to this file' })
    .option('quiet', {
      alias: 'q',
      type: 'boolean',
      default: false,
      global: true,
      describe: 'No remarks on standard error',
    })
    .option('color', { type: 'boolean', global: true, describe: 'Colours (--no-color: none)' })
    .option('log-level', {
      choices: ['error', 'warn', 'info', 'debug'],
      default: 'warn',
      global: true,
      describe: 'What is logged',
    })
    .option('log-file', { type: 'string', global: true, describe: 'Also log to this file, as JSON lines' })
    .option('config', {
      type: 'string',
      global: true,
      describe: 'Config file (default: keyshift.config.json or .yaml)',
    })
    .group(['output', 'quiet', 'color', 'log-level', 'log-file', 'config', 'help', 'version'], 'Common:');
}
