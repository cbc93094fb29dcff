import type { Argv, CommandModule } from 'yargs';
import { EXIT, type ExitCode } from '../domain/errors.ts';
import type { Context } from './context.ts';
import type { GlobalOptions } from './global-options.ts';

/** A command: what yargs has to know, and what it does. The heavy modules are loaded when it runs. */
export interface Command<Options> {
  readonly command: string;
  readonly describe: string;
  /** Declares what `Options` lists; yargs gives dashed names in camel case too. */
  readonly options: (program: Argv) => Argv;
  /** Each with what it does. */
  readonly examples: readonly (readonly [string, string])[];
  readonly run: (options: GlobalOptions & Options, context: Context) => Promise<ExitCode>;
}

/** Makes a yargs module of a command; the exit code goes to `exit`. */
export function toModule<Options>(command: Command<Options>, exit: (code: ExitCode) => void): CommandModule {
  return {
    command: command.command,
    describe: command.describe,
    builder: (program: Argv) => command.options(program).example(command.examples.map(([line, does]) => [line, does])),
    async handler(parsed) {
      const { createContext } = await import('./context.ts');
      const options = parsed as unknown as GlobalOptions & Options;
      exit((await command.run(options, createContext(options))) ?? EXIT.ok);
    },
  };
}
